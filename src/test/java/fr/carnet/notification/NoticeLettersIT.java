package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.PdfUa;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R65, R66, R69: paper for whoever has no e-mail, or one that fails, with nothing on it that says what happened. */
class NoticeLettersIT {

    @TempDir
    Path printDir;

    private Told told;

    @BeforeEach
    void start() {
        told = new Told(printDir);
        told.database.asSuperuser(
                "update person set email = null where id = 1",
                "insert into address (holder_id, department, lines) values (1, '31', '{Dominique PAT-TROIS,1 rue des Exemples,31000 TOULOUSE}')");
    }

    @AfterEach
    void stop() {
        told.close();
    }

    private void print() {
        while (told.beans.get(Summaries.class).makeNext()) continue;
        while (told.beans.get(NoticeLetters.class).printNext()) continue;
    }

    private String letters() throws Exception {
        var words = new StringBuilder();
        try (var files = Files.walk(printDir)) {
            for (var pdf : files.filter(Files::isRegularFile).sorted().toList()) {
                PdfUa.check(Files.readAllBytes(pdf));
                try (var document = Loader.loadPDF(pdf.toFile())) {
                    words.append(document.getNumberOfPages()).append(" page(s)\n");
                    words.append(new PDFTextStripper().getText(document));
                }
            }
        }
        return words.toString();
    }

    /** R52: nobody whom an e-mail does not reach is left without word of an emergency. */
    @Test
    void anEmergencyIsOnPaperTheNextMorningAndSaysNothing() throws Exception {
        told.tell(Event.EMERGENCY_ACCESS, null);
        told.tell(Event.EMERGENCY_ACCESS, null);
        print();
        assertThat(letters())
                .startsWith("1 page(s)")
                .contains("Dominique PAT-TROIS", "31000 TOULOUSE", "du nouveau pour vous dans Carnet")
                .doesNotContain("MARTIN", "urgence", "médecin", "document", "santé");
        assertThat(told.database.count("outbox where state = 'SENT' and channel = 'LETTER'"))
                .isOne();
        print();
        assertThat(letters()).startsWith("1 page(s)").doesNotContain("2 page(s)");
    }

    @Test
    void aWeekOfNewsIsOneLetterOnMonday() throws Exception {
        told.wish(Told.HOLDER, Family.DOCUMENT, Cadence.OFF, Cadence.WEEKLY);
        told.wish(Told.HOLDER, Family.ACCESS, Cadence.OFF, Cadence.WEEKLY);
        told.tell(Event.NEW_DOCUMENT, null);
        told.tell(Event.PROFESSIONAL_ACCESS, null);
        print();
        assertThat(letters()).isEmpty();
        told.at("2026-11-23T07:00:00Z");
        print();
        assertThat(letters()).startsWith("1 page(s)");
    }

    /** The file was written, its note was not: it is made anew under its name, not a second time beside it. */
    @Test
    void aFileWhoseNoteWasLostIsTheSameFile() throws Exception {
        told.tell(Event.EMERGENCY_ACCESS, null);
        print();
        told.database.asSuperuser("update outbox set state = 'WAITING', sent_at = null");
        print();
        try (var files = Files.walk(printDir)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void whoCannotBeReachedAtAllIsKnown() {
        told.database.asSuperuser("delete from address");
        told.tell(Event.EMERGENCY_ACCESS, null);
        print();
        assertThat(told.database.count("outbox where state = 'FAILED' and channel = 'LETTER'"))
                .isOne();
    }

    /** R69: a mail server that stays down does not silence anybody. */
    @Test
    void aMailThatNeverLeavesBecomesALetter() throws Exception {
        told.database.asSuperuser("update person set email = 'holder@example.org' where id = 1");
        told.server.stop();
        told.tell(Event.NEW_DOCUMENT, null);
        for (var pause :
                new Duration[] {Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(4)}) {
            told.now = told.now.plus(pause);
            told.beans.get(Outbox.class).sendWaiting();
        }
        print();
        assertThat(letters()).startsWith("1 page(s)");
    }
}
