package fr.carnet.directory;

import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The directory of professionals and structures, searched as people write: accents, case and a wrong letter forgiven. */
@Stateless
public class Entries {

    public static final int PER_PAGE = 20;

    /** How many a search shows at most, whatever the page. */
    static final int MOST = 100;

    private static final String PROFESSIONAL =
            "select p.rpps, p.family_name, p.given_name, p.profession, p.specialty from professional p ";
    private static final String ORGANIZATION = "select o.finess, o.name, o.city from organization o ";
    private static final String PLACES =
            """
            select pr.rpps, o.finess, o.name, o.city from practice pr join organization o on o.finess = pr.finess
             where pr.rpps = any (string_to_array(?, ',')) order by o.name, o.finess
            """;

    /** How unlike what was typed a word may be. */
    private static final String FORGIVING = "select set_config('pg_trgm.word_similarity_threshold', '0.45', true)";

    @Inject
    Sql sql;

    /** @param page from 1; what is no search at all finds nothing */
    public Found search(Sought sought, int page) {
        if (sought.problem().isPresent()) return Found.NOTHING;
        var number = sought.number();
        if (number.isPresent()) {
            var one = find(number.get()).map(List::of).orElse(List.of());
            return new Found(one, one.size(), false);
        }
        sql.first(FORGIVING, row -> row.getString(1));
        var all = NamesQuery.of(sought).run(sql, MOST + 1);
        var total = Math.min(all.size(), MOST);
        var shown = all.subList(0, total).stream()
                .skip((page - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        return new Found(entries(shown), total, all.size() > MOST);
    }

    /** @param number RPPS or FINESS; anything else is nobody's */
    public Optional<Entry> find(String number) {
        if (!Sought.isRpps(number) && !Sought.isFiness(number)) return Optional.empty();
        return entries(List.of(number)).stream().findFirst();
    }

    /** Those of these numbers that the directory knows, in the same order. */
    public List<Entry> entries(List<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        var found = new ArrayList<Entry>();
        var listed = String.join(",", numbers);
        var places = places(listed);
        sql.list(
                        PROFESSIONAL + "where p.rpps = any (string_to_array(?, ','))",
                        row -> new Professional(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)),
                        listed)
                .forEach(p -> found.add(new Entry(p, places.getOrDefault(p.rpps(), List.of()))));
        sql.list(ORGANIZATION + "where o.finess = any (string_to_array(?, ','))", row -> organization(row, 1), listed)
                .forEach(o -> found.add(Entry.of(o)));
        var byNumber = found.stream().collect(Collectors.toMap(Entry::number, entry -> entry));
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).toList();
    }

    private record Place(String rpps, Organization organization) {}

    private Map<String, List<Organization>> places(String rpps) {
        return sql.list(PLACES, row -> new Place(row.getString(1), organization(row, 2)), rpps).stream()
                .collect(Collectors.groupingBy(
                        Place::rpps, Collectors.mapping(Place::organization, Collectors.toList())));
    }

    private static Organization organization(ResultSet row, int first) throws SQLException {
        return new Organization(row.getString(first), row.getString(first + 1), row.getString(first + 2));
    }
}
