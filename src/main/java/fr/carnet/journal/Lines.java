package fr.carnet.journal;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Single lines of a history, for features that are about an access and not about what was read. The subject is the
 * holder. A ref is part of a salted digest: only whoever was shown the line has it.
 */
@ApplicationScoped
public class Lines {

    private static final String SELECT =
            """
            select encode(substring(words_digest for 6), 'hex'), seq, at, actor_kind, actor_name, profession,
                   organization, action, outcome = 'ALLOWED', rule
              from trace where holder_id = ?
            """;

    @Inject
    Sql sql;

    public Optional<Line> find(long holder, String ref) {
        return sql.first(
                SELECT + " and encode(substring(words_digest for 6), 'hex') = ? order by seq limit 1",
                Lines::line,
                holder,
                ref);
    }

    public Optional<Line> find(long holder, long seq) {
        return sql.first(SELECT + " and seq = ?", Lines::line, holder, seq);
    }

    /** What a line is about, for the lines that follow it: they are absent for whoever it is absent for. Never to show. */
    public List<UUID> documents(long holder, long seq) {
        return sql.first("select documents from trace where holder_id = ? and seq = ?", Lines::documents, holder, seq)
                .orElse(List.of());
    }

    private static List<UUID> documents(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray(1).getArray());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getLong(2),
                row.getTimestamp(3).toInstant(),
                ActorKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Action.valueOf(row.getString(8)),
                row.getBoolean(9),
                row.getString(10));
    }
}
