package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M6, R61: a downloaded history is checked by a process that knows nothing of the service, and any change is named. */
class HistoryProofsIT {

    private static final int A_MONTH = 33 * 24 * 3600;

    @TempDir
    Path home;

    private SealedJournal journal;

    @BeforeEach
    void start() {
        journal = new SealedJournal(home);
        journal.database.person(1, null);
    }

    private String part(int number) {
        return journal.beans
                .get(HistoryProofs.class)
                .part(People.holder(1), number)
                .orElseThrow();
    }

    private SealedExtent extent() {
        return journal.beans.get(HistoryProofs.class).extent(People.holder(1));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private record Answer(int code, String said) {}

    /** As a stranger runs it: the source alone, in a process of its own. */
    private Answer check(Path... files) throws Exception {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                Path.of("src/main/java/fr/carnet/journal/CheckHistory.java")
                                        .toAbsolutePath()
                                        .toString()),
                        Stream.of(files).map(Path::toString))
                .toList();
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Answer(process.waitFor(), said);
    }

    private void threeSealsAMonthAgo() {
        journal.threeSeals();
        journal.pass(A_MONTH);
    }

    @Test
    void whatWasDownloadedIsWhatWasSealed() throws Exception {
        threeSealsAMonthAgo();
        journal.record(3, 2);
        journal.seal();
        var answer = check(file("preuves-1.txt", part(1)));
        assertThat(answer.said()).contains("OK: lines 1 to 7 are as they were sealed, none is missing");
        assertThat(answer.code()).isZero();
    }

    @Test
    void itAgreesWithAKeyAndAHeadThatWereKeptElsewhere() throws Exception {
        threeSealsAMonthAgo();
        journal.record(3, 2);
        journal.seal();
        var part = file("preuves-1.txt", part(1));
        var key = journal.directory.path().resolve("key.txt");
        var kept = journal.directory.files().get(2);
        var answer = check(part, key, kept);
        assertThat(answer.said()).contains("that you gave is the same here", "OK: lines 1 to 7");
        var other = new SealedJournal(Files.createDirectory(home.resolve("other")));
        other.threeSeals();
        assertThat(check(part, other.directory.path().resolve("key.txt")).said())
                .contains("the key is not the one that you gave");
        assertThat(check(part, other.directory.files().get(2)).said()).contains("is not signed with the key");
        assertThat(check(part, journal.directory.files().get(0)).said()).contains("is not one of these");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor_id rpps:10100000001 | actor_id rpps:10100000009 | 1 | line 1 (2026-11-22T10:00:01.000000Z, READ) is not what was sealed",
                "actor_name Dr Jean MARTIN | actor_name Dr Jeanne MARTIN | 1 | the words of line 1 ",
                "seq 3 | seq 4 | 1 | line 3 is missing, line 4",
                "sealed 7 | sealed 9 | 1 | lines 1 to 9 are announced, 7 are here",
                "withheld 0 | withheld 00 | 0 | OK",
                "withheld 0 | withheld none | 2 | line 1 cannot be read",
                "carnet.example/journal+ | carnet.examp1e/journal+ | 1 | is not signed with the key",
                "\\n12\\n | \\n11\\n | 1 | is not signed with the key",
                "size 12 | size 9 | 1 | line 1 (2026-11-22T10:00:01.000000Z, READ) is not what was sealed",
                "position 1 | position 3 | 1 | line 2 (2026-11-22T10:00:02.000000Z, READ) is not what was sealed"
            })
    void aChangeIsNamed(String was, String is, int code, String said) throws Exception {
        threeSealsAMonthAgo();
        var text = part(1);
        assertThat(text).contains(was);
        var answer = check(file(
                "preuves-1.txt",
                text.replaceFirst(java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(is))));
        assertThat(answer.said()).contains(said);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aLineThatIsGoneIsNamed() throws Exception {
        threeSealsAMonthAgo();
        var blocks = List.of(part(1).split("\n\n"));
        UnaryOperator<String> without = name -> String.join(
                "\n\n", blocks.stream().filter(b -> !b.startsWith(name + "\n")).toList());
        var gap = check(file("a.txt", without.apply("seq 4")));
        assertThat(gap.said()).contains("line 4 is missing, line 5");
        assertThat(gap.code()).isOne();
        assertThat(check(file("b.txt", without.apply("seq 7"))).said())
                .contains("lines 1 to 7 are announced, 6 are here");
    }

    /** SECURITY 3: a service that changed its database gives a file that does not hold. */
    @Test
    void aServiceThatChangedALineIsFoundOut() throws Exception {
        threeSealsAMonthAgo();
        journal.database.asSuperuser("update trace set action = 'SEARCH' where holder_id = 1 and seq = 5");
        assertThat(check(file("preuves-1.txt", part(1))).said()).contains("line 5 (", "is not what was sealed");
    }

    /** SECURITY 4: the law may erase names; the line still holds. */
    @Test
    void erasedNamesAreNotAChange() throws Exception {
        threeSealsAMonthAgo();
        journal.database.asSuperuser(
                "update trace set actor_name = null, profession = null, organization = null, detail = null, salt = null where holder_id = 1 and seq = 2");
        assertThat(check(file("preuves-1.txt", part(1))).code()).isZero();
    }

    @Test
    void largeHistoriesAreInParts() throws Exception {
        journal.record(1, HistoryProofs.PER_PART + 20);
        journal.record(2, 300);
        journal.seal();
        journal.pass(A_MONTH);
        assertThat(extent().parts()).isEqualTo(2);
        assertThat(part(1).length()).isLessThan((int) extent().bytes());
        var answer = check(file("1.txt", part(1)), file("2.txt", part(2)));
        assertThat(answer.said()).contains("OK: lines 1 to 520");
        assertThat(check(home.resolve("2.txt")).said()).contains("line 1 is missing");
        assertThat(journal.beans.get(HistoryProofs.class).part(People.holder(1), 3))
                .isEmpty();
        assertThat(journal.database.count("trace where holder_id = 1 and action = 'DOWNLOAD_HISTORY'"))
                .isEqualTo(3);
    }

    /** R28: the last weeks have no proof for anybody, so a line that waits to be announced makes no difference. */
    @Test
    void neitherTheUnsealedNorTheLastWeeksAreIn() {
        journal.threeSeals();
        assertThat(extent().lines()).isZero();
        journal.pass(A_MONTH);
        assertThat(extent().lines()).isEqualTo(7);
        journal.record(1, 2);
        journal.seal();
        assertThat(extent().lines()).isEqualTo(7);
        journal.pass(A_MONTH);
        journal.record(1, 1);
        assertThat(extent().lines()).isEqualTo(9);
        journal.pass(A_MONTH);
        assertThat(extent().lines()).isEqualTo(9);
    }

    /** R29: numbers without a gap would tell a guardian of what is hidden from them. */
    @Test
    void nobodyElseTakesIt() {
        threeSealsAMonthAgo();
        journal.database.person(2, null);
        journal.database.asSuperuser(
                "insert into guardianship (holder_id, guardian_id, since) values (1, 2, '2020-01-01')");
        for (var viewer : List.of(People.citizen(2, 1), People.DOCTOR, People.SOFTWARE)) {
            assertThatThrownBy(() -> journal.beans.get(HistoryProofs.class).part(viewer, 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.code()).isEqualTo(Reading.HOLDER_ONLY));
        }
    }
}
