package fr.carnet.coordination;

import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is told, and nothing else: this never reads people. */
@Stateless
public class PublicCounts {

    /**
     * @param since  the first week that the number covers
     * @param people null: fewer than eleven
     */
    public record Count(LocalDate week, Region region, Measure measure, LocalDate since, Long people) {}

    /** @param code INSEE; {@code 00} for people without a known address */
    public record Region(String code, String name) {

        public boolean known() {
            return !code.equals("00");
        }
    }

    private static final String ALL =
            """
            select week, region, name, measure, since, people
              from told_count join region on code = region order by week, name collate "C", measure
            """;

    @Inject
    Sql sql;

    /** Oldest week first. */
    public List<Count> all() {
        return sql.list(
                ALL,
                row -> new Count(
                        row.getObject(1, LocalDate.class),
                        new Region(row.getString(2), row.getString(3)),
                        Measure.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, Long.class)));
    }
}
