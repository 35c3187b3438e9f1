package fr.carnet.platform;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Many holders at once, for jobs that cross them: one statement of each feature in one transaction, never one person
 * at a time. The transaction is everybody's ({@link Subject#isEverybody()}).
 */
public record Holders(List<Long> ids) {

    public static final Holders NOBODY = new Holders(List.of());

    public static Holders of(long holder) {
        return new Holders(List.of(holder));
    }

    /** Those that a statement gives in its first column. */
    public static Holders of(PreparedStatement statement) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) ids.add(rows.getLong(1));
        }
        return new Holders(ids);
    }

    public int size() {
        return ids.size();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public Holders without(Holders others) {
        var known = new HashSet<>(others.ids);
        return new Holders(ids.stream().filter(id -> !known.contains(id)).toList());
    }

    /** Both halves, of two at least. */
    public List<Holders> halves() {
        var middle = ids.size() / 2;
        return List.of(new Holders(ids.subList(0, middle)), new Holders(ids.subList(middle, ids.size())));
    }

    /** As a parameter of a statement: {@code unnest(?)} or {@code = any (?)}. */
    public Array in(Connection connection) throws SQLException {
        return connection.createArrayOf("int8", ids.toArray());
    }
}
