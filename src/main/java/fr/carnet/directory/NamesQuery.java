package fr.carnet.directory;

import fr.carnet.directory.Sought.Kind;
import fr.carnet.platform.Sql;
import java.util.ArrayList;
import java.util.List;

/** Numbers of those whose name is like each word that was typed, the most alike first. */
record NamesQuery(String sql, List<Object> values) {

    /** {@code <%} is met by the words of the name, whatever stands around them; the index knows it. */
    private static final String LIKE = " and ? <% ";

    private static final String PLACES =
            "from practice pr join organization o on o.finess = pr.finess where pr.rpps = p.rpps";

    static NamesQuery of(Sought sought) {
        var values = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        if (sought.kind() != Kind.ORGANIZATIONS) parts.add(professionals(sought, values));
        if (sought.kind() != Kind.PROFESSIONALS && sought.profession() == null)
            parts.add(organizations(sought, values));
        return new NamesQuery(
                String.join(" union all ", parts) + " order by alike desc, plain_name, number limit ?", values);
    }

    List<String> run(Sql sql, int most) {
        var all = new ArrayList<>(values);
        all.add(most);
        return sql.list(this.sql, row -> row.getString("number"), all.toArray());
    }

    private static String professionals(Sought sought, List<Object> values) {
        var query = new StringBuilder("select p.rpps as number, p.plain_name, ")
                .append(alike("p.plain_name", sought.words(), values));
        if (!sought.townWords().isEmpty()) {
            query.append(" + (select max(")
                    .append(alike("o.plain_city", sought.townWords(), values))
                    .append(") ")
                    .append(PLACES)
                    .append(")");
        }
        query.append(" as alike from professional p where true");
        like(query, "p.plain_name", sought.words(), values);
        if (sought.profession() != null) {
            query.append(" and p.profession = ?");
            values.add(sought.profession());
        }
        if (!sought.townWords().isEmpty()) {
            query.append(" and exists (select ").append(PLACES);
            like(query, "o.plain_city", sought.townWords(), values);
            query.append(")");
        }
        return query.toString();
    }

    private static String organizations(Sought sought, List<Object> values) {
        var query = new StringBuilder("select o.finess as number, o.plain_name, ")
                .append(alike("o.plain_name", sought.words(), values))
                .append(" + ")
                .append(alike("o.plain_city", sought.townWords(), values))
                .append(" as alike from organization o where true");
        like(query, "o.plain_name", sought.words(), values);
        like(query, "o.plain_city", sought.townWords(), values);
        return query.toString();
    }

    private static String alike(String column, List<String> words, List<Object> values) {
        if (words.isEmpty()) return "0";
        values.addAll(words);
        return String.join(
                " + ",
                words.stream()
                        .map(word -> "strict_word_similarity(?, " + column + ")")
                        .toList());
    }

    private static void like(StringBuilder query, String column, List<String> words, List<Object> values) {
        words.forEach(word -> query.append(LIKE).append(column));
        values.addAll(words);
    }
}
