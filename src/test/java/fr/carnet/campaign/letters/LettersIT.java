package fr.carnet.campaign.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Channel;
import fr.carnet.campaign.Crowd;
import fr.carnet.campaign.Dispatches;
import fr.carnet.campaign.Town;
import fr.carnet.campaign.Waves;
import fr.carnet.campaign.opening.Openings;
import fr.carnet.campaign.returns.ReturnedLetters;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.platform.PdfUa;
import fr.carnet.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R2, R4, R11: letters, from the wave to the printer, to the post, and back. */
class LettersIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @TempDir
    Path printDir;

    private Town town;

    @BeforeEach
    void start() {
        town = new Town(printDir);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private void people(int last) {
        new Crowd(town.database).of(1, last, "31", "null");
        town.wave("31", Channel.LETTER, 1_000);
    }

    private Path batch() {
        town.get(PrintBatches.class).make(Crowd.COORDINATOR);
        town.get(Printer.class).print();
        return printDir.resolve("lot-0000001");
    }

    private static String text(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private ReturnedLetters.Outcome comeBack(String file) throws Exception {
        return town.get(ReturnedLetters.class)
                .take(
                        Crowd.COORDINATOR,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        file.length());
    }

    @Test
    void aBatchIsFilesThatAManifestNames() throws Exception {
        people(103);
        var batch = batch();
        var manifest = Files.readAllLines(batch.resolve("manifest.csv"));
        assertThat(manifest).hasSize(3);
        assertThat(manifest.get(1)).startsWith("lettres-0001.pdf;100;");
        assertThat(manifest.get(2)).startsWith("lettres-0002.pdf;3;6;");
        for (var line : manifest.subList(1, 3)) {
            var cells = line.split(";");
            var bytes = Files.readAllBytes(batch.resolve(cells[0]));
            assertThat(HexFormat.of()
                            .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                    .digest(bytes)))
                    .isEqualTo(cells[3]);
        }
        try (var files = Files.list(batch)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aLetterSaysAllAndItsCodeIsTheOneThatCounts() throws Exception {
        people(1);
        var file = batch().resolve("lettres-0001.pdf");
        PdfUa.check(Files.readAllBytes(file));
        var text = text(file);
        assertThat(text)
                .contains("Camille PAT-1", "31000 TOULOUSE", "carnet.example/s-opposer", "carnet.example/activer")
                .contains("dossier médical", "42 jours", "Facile à lire", "In English", "fermer l’espace");
        var code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        var found = town.beans.inTransaction(
                () -> town.get(ActivationCodes.class).find(1, code.group(), Instant.parse("2026-09-01T08:00:00Z")));
        assertThat(found).isPresent();
        assertThat(code.find()).isFalse();
    }

    /** M3: a wave may send a grid with each letter; its codes are good, and a wave without sends none. */
    @Test
    void aWaveMayCarryGridsOfCodes() throws Exception {
        new Crowd(town.database).of(1, 2, "31", "null");
        town.get(Waves.class).plan(Crowd.COORDINATOR, "31", Channel.LETTER, Town.DAY, 10, true);
        town.get(Waves.class).launch(Crowd.COORDINATOR, 1);
        while (town.get(Dispatches.class).writeNext()) Thread.onSpinWait();
        var text = text(batch().resolve("lettres-0001.pdf"));
        assertThat(text).contains("Votre grille de codes", "Ligne A B C D E F", "Chaque case sert une fois");
        assertThat(Pattern.compile("^10( [0-9A-Z]{4}){6}$", Pattern.MULTILINE)
                        .matcher(text)
                        .results())
                .hasSize(2);
        assertThat(town.database.count("code_grid where voided_at is null and used = 0"))
                .isEqualTo(2);
        assertThatThrownBy(() -> town.get(Waves.class).plan(Crowd.COORDINATOR, "44", Channel.EMAIL, Town.DAY, 10, true))
                .hasMessageContaining(Campaign.GRID_ON_PAPER.name());
    }

    /** The clock starts at the post office, and the code lasts from there. */
    @Test
    void postingStartsTheClockOnce() throws Exception {
        people(2);
        var batches = town.get(PrintBatches.class);
        batches.make(Crowd.COORDINATOR);
        assertThatThrownBy(() -> batches.post(Crowd.COORDINATOR, 1))
                .hasMessageContaining(Campaign.BATCH_NOT_READY.name());
        town.get(Printer.class).print();
        assertThat(town.notices("state = 'PLANNED' and clock_from is null")).isEqualTo(2);
        town.later(Duration.ofDays(3));
        batches.post(Crowd.COORDINATOR, 1);
        assertThat(town.notices(
                        "state = 'SENT' and clock_from = '2026-09-04T08:00:00Z' and changed_by = 'account:coord'"))
                .isEqualTo(2);
        assertThat(town.database.count("activation_code where expires_at = '2026-10-16T08:00:00Z'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> batches.post(Crowd.COORDINATOR, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> batches.make(Crowd.COORDINATOR))
                .hasMessageContaining(Campaign.NOTHING_TO_PRINT.name());
    }

    /** A node dies while it prints: what it left on the disk is in no manifest, and its codes never were. */
    @Test
    void nothingIsPrintedUnderTwoCodes() throws Exception {
        people(150);
        town.get(PrintBatches.class).make(Crowd.COORDINATOR);
        var files = town.get(PrintFiles.class);
        assertThat(files.makeNext()).isTrue();
        var whole = Files.readAllBytes(printDir.resolve("lot-0000001/lettres-0001.pdf"));
        Files.writeString(printDir.resolve("lot-0000001/lettres-0002.pdf"), "half a file");
        Files.writeString(printDir.resolve("lot-0000001/lettres-0002.pdf.draft"), "half a draft");
        assertThat(files.listNext()).isFalse();
        town.get(Printer.class).print();
        assertThat(Files.readAllBytes(printDir.resolve("lot-0000001/lettres-0001.pdf")))
                .isEqualTo(whole);
        assertThat(text(printDir.resolve("lot-0000001/lettres-0002.pdf"))).contains("Camille PAT-");
        assertThat(town.database.count("activation_code where voided_at is null"))
                .isEqualTo(150);
        assertThat(town.database.count("activation_code")).isEqualTo(150);
        assertThat(printDir.resolve("lot-0000001/manifest.csv")).exists();
        assertThat(files.makeNext()).isFalse();
    }

    /** R4: a returned letter stops the clock; nothing is left to try, and the space never opens by itself. */
    @Test
    void whoseLetterCameBackIsNotReached() throws Exception {
        people(3);
        batch();
        town.get(PrintBatches.class).post(Crowd.COORDINATOR, 1);
        town.later(Duration.ofDays(10));
        var outcome = comeBack(new Barcode(1, 2).digits() + "\n=1+1\n" + new Barcode(7, 1).digits() + "\n");
        assertThat(outcome.stopped()).isOne();
        assertThat(outcome.problems())
                .extracting(problem -> problem.line() + " " + problem.why())
                .containsExactly("2 FORMULA", "3 UNKNOWN");
        assertThat(town.notices("holder_id = 2 and state = 'NOT_REACHED' and clock_from is null"))
                .isOne();
        assertThat(comeBack(new Barcode(1, 2).digits()).stopped()).isZero();
        town.later(Duration.ofDays(60));
        var openings = town.get(Openings.class);
        openings.ask(Crowd.COORDINATOR);
        openings.cut();
        while (openings.openNext()) Thread.onSpinWait();
        assertThat(town.database.count("space where state = 'OPEN'")).isEqualTo(2);
        assertThat(town.database.count("space where holder_id = 2")).isZero();
    }

    @Test
    void anEmptyOrHugeFileIsRefused() {
        assertThatThrownBy(() -> comeBack("\n \n")).hasMessageContaining(Campaign.FILE_EMPTY.name());
        assertThatThrownBy(() -> town.get(ReturnedLetters.class)
                        .take(
                                Crowd.COORDINATOR,
                                new ByteArrayInputStream(new byte[0]),
                                ReturnedLetters.LARGEST_FILE + 1))
                .hasMessageContaining(Campaign.FILE_TOO_LARGE.name());
    }

    /** R2, R4: a mail that failed is followed by a letter, with a clock of its own; without any address, by nothing. */
    @Test
    void aLetterFollowsAMail() throws Exception {
        new Crowd(town.database).of(1, 2, "31", "'p' || n || '@example.org'");
        town.wave("31", Channel.EMAIL, 10);
        town.send();
        town.database.asSuperuser(
                "update notice set state = 'FAILED', clock_from = null",
                "update address set lines = null where holder_id = 2");
        town.later(Duration.ofDays(1));
        batch();
        town.get(PrintBatches.class).post(Crowd.COORDINATOR, 1);
        assertThat(town.notices("holder_id = 1 and state = 'RESENT' and channel = 'LETTER'"
                        + " and clock_from = '2026-09-02T08:00:00Z' and sent_at = '2026-09-01T08:00:00Z'"))
                .isOne();
        assertThat(town.notices("holder_id = 2 and state = 'NOT_REACHED'")).isOne();
    }
}
