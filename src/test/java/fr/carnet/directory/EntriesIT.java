package fr.carnet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.directory.Sought.Kind;
import fr.carnet.platform.Beans;
import fr.carnet.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory of the demo, searched as people write. */
class EntriesIT {

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final Entries ENTRIES = new Beans(DATABASE.portal()).get(Entries.class);

    @BeforeAll
    static void fill() throws IOException {
        DATABASE.asSuperuser(
                "begin; " + Files.readString(Path.of("src/main/resources/db/demo/V904__directory.sql")) + "; commit");
        DATABASE.asSuperuser(
                """
                insert into organization values
                    ('750000001', 'Maison de santé des Lilas', 'Paris'), ('310000001', 'Hôpital de la Garonne', 'Toulouse')
                """,
                """
                insert into professional values ('10100000001', 'MARTIN', 'Claire', '10', 'SM54'),
                    ('10100000002', 'LEFÈVRE', 'Anne-Sophie', '60', null)
                """,
                "insert into practice values ('10100000001', '750000001'), ('10100000001', '310000001')");
    }

    private static Found search(String typed, String town, String profession, Kind kind) {
        return ENTRIES.search(new Sought(typed, town, profession, kind), 1);
    }

    private static Found search(String typed) {
        return search(typed, null, null, Kind.ALL);
    }

    @Test
    void theDemoHasSomeThousandsOutsideTheNumbersOfItsAccounts() {
        assertThat(DATABASE.count("professional where rpps like '1018%'")).isEqualTo(6000);
        assertThat(DATABASE.count("organization where finess like '__98%'")).isEqualTo(600);
        assertThat(DATABASE.count("professional p where not exists (select from practice where rpps = p.rpps)"))
                .as("but the two of this test, of whom one works nowhere")
                .isOne();
        assertThat(DATABASE.count(
                        "(select 1 from professional group by family_name, given_name having count(*) > 2) t"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Claire Martin, Claire MARTIN",
        "martin claire, Claire MARTIN",
        "MARTIN CLÀIRE, Claire MARTIN",
        "claira martin, Claire MARTIN",
        "marthin claire, Claire MARTIN",
        "lefevre anne sophie, Anne-Sophie LEFÈVRE",
        "lefebvre anne, Anne-Sophie LEFÈVRE",
        "hopital garonne, Hôpital de la Garonne",
        "maison des lila, Maison de santé des Lilas",
        "hôpital de la garone, Hôpital de la Garonne",
        "10100000001, Claire MARTIN",
        "101 0000 0001, Claire MARTIN",
        "310000001, Hôpital de la Garonne"
    })
    void findsFirstWhoWasMeant(String typed, String name) {
        assertThat(search(typed).entries().get(0).name()).isEqualTo(name);
    }

    @Test
    void saysWhereSomebodyWorks() {
        assertThat(search("10100000001").entries().get(0).places())
                .extracting(Organization::name)
                .containsExactly("Hôpital de la Garonne", "Maison de santé des Lilas");
    }

    @Test
    void townAndProfessionNarrow() {
        var nurses = search(null, "toulouze", "60", Kind.ALL);
        assertThat(nurses.entries()).isNotEmpty().allSatisfy(entry -> assertThat(entry.profession())
                .isEqualTo("60"));
        assertThat(nurses.entries().get(0).places())
                .as("the town that is most alike comes first")
                .extracting(Organization::city)
                .contains("Toulouse");
        assertThat(search("martin", "Toulouse", "10", Kind.PROFESSIONALS).entries())
                .extracting(Entry::name)
                .contains("Claire MARTIN");
        assertThat(search("claire martin", "Brest", null, Kind.ALL).entries()).isEmpty();
        assertThat(search("pharmacie", "St Etienne", null, Kind.ORGANIZATIONS).entries())
                .extracting(Entry::isPerson)
                .containsOnly(false)
                .hasSize(2);
    }

    @Test
    void aPageIsBoundedAndSoAreThePages() {
        var wide = search(null, "Paris", null, Kind.PROFESSIONALS);
        assertThat(wide.entries()).hasSize(Entries.PER_PAGE);
        assertThat(wide.total()).isEqualTo(Entries.MOST);
        assertThat(wide.more()).isTrue();
        var sought = new Sought(null, "Paris", null, Kind.PROFESSIONALS);
        assertThat(ENTRIES.search(sought, 5).entries())
                .hasSize(Entries.PER_PAGE)
                .doesNotContainAnyElementsOf(wide.entries());
        assertThat(ENTRIES.search(sought, 6).entries()).isEmpty();
        assertThat(ENTRIES.search(sought, 10_000).entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m",
                "%",
                "_%",
                "' or 1=1 --",
                "\0\0",
                "\uD800\uD800",
                "🦷🦷",
                "((((",
                "\\",
                "<% <%",
                "martin\0",
                "null",
                "a b c d e f g h",
                "99999999999",
                "999999999",
                "$1 ? :x",
                "ﷺ",
                "ＭＡＲＴＩＮ"
            })
    void hostileTextIsText(String typed) {
        assertThat(search(typed).entries().size()).isLessThanOrEqualTo(Entries.PER_PAGE);
        assertThat(search("claire", typed, null, Kind.ALL).entries().size()).isLessThanOrEqualTo(Entries.PER_PAGE);
        assertThat(search("claire", null, typed + "x", Kind.ALL).entries())
                .as("a profession that is none")
                .isEmpty();
        assertThat(ENTRIES.find(typed)).isEmpty();
    }

    @Test
    void aNumberOfNobodyFindsNobody() {
        assertThat(ENTRIES.find("10100000009")).isEmpty();
        assertThat(ENTRIES.find(null)).isEmpty();
        assertThat(search("10100000009").entries()).isEmpty();
    }
}
