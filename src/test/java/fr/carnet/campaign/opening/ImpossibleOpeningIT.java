package fr.carnet.campaign.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.campaign.Crowd;
import fr.carnet.campaign.Town;
import fr.carnet.campaign.letters.Printer;
import fr.carnet.campaign.opening.Impossibilities.Why;
import fr.carnet.platform.PdfUa;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R5: some spaces cannot be opened; their people are told, the operator knows why, everybody else is opened. */
class ImpossibleOpeningIT {

    private static final Instant LONG_AGO = Instant.parse("2026-06-01T08:00:00Z");
    private static final int PEOPLE = 25_000;

    @TempDir
    Path letters;

    @Test
    void theOthersOpenAndTheCaseIsToldThenMended() throws Exception {
        try (var town = new Town(letters)) {
            new Crowd(town.database).told(1, PEOPLE, LONG_AGO);
            // a counter that was restored behind its history; a person whose number has not come; one without e-mail
            town.database.asSuperuser(
                    "insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, salt, words_digest) values (7777, 1, now(), 'SYSTEM', 'system', 'SEARCH', 'ALLOWED', 'SYSTEM', 'SYSTEM', '', '')",
                    "delete from person_ins where person_id in (12345, 24000)",
                    "update address set email = null where holder_id in (7777, 24000)");
            run(town);
            assertThat(town.database.count("space where state = 'OPEN'")).isEqualTo(PEOPLE - 3);
            assertThat(town.notices("state = 'SENT'")).isEqualTo(3);
            assertThat(town.database.count("opening_run where finished_at is not null"))
                    .isOne();
            var progress = town.get(OpeningRuns.class).last().orElseThrow();
            assertThat(progress.opened()).isEqualTo(PEOPLE - 3);

            var cases = town.get(Impossibilities.class).waiting();
            assertThat(cases)
                    .extracting(ImpossibilityRow::why)
                    .containsExactlyInAnyOrder(Why.DATA, Why.NO_IDENTIFIER, Why.NO_IDENTIFIER);
            assertThat(cases).extracting(ImpossibilityRow::detail).contains("23505 trace_pk");
            assertToldOnce(town);

            town.database.asSuperuser(
                    "insert into trace_counter values (7777, 1)",
                    "insert into person_ins values ('900000000012345', '1.2.250.1.213.1.4.10', 12345)");
            run(town);
            assertThat(town.database.count("space where state = 'OPEN'")).isEqualTo(PEOPLE - 1);
            assertThat(town.database.count("trace where holder_id = 7777 and action = 'OPEN_SPACE' and seq = 2"))
                    .isOne();
            assertThat(town.get(Impossibilities.class).waiting())
                    .singleElement()
                    .satisfies(left -> assertThat(left.tries()).isEqualTo(2));
            town.send();
            town.get(Printer.class).print();
            assertThat(town.database.count("outbox where template = 'SPACE_NOT_OPENED'"))
                    .isEqualTo(3);
        }
    }

    private void assertToldOnce(Town town) throws Exception {
        town.send();
        assertThat(town.mail.getReceivedMessages()).hasSize(1);
        assertThat(town.mail.getReceivedMessages()[0].getContent().toString()).contains("raison", "s-opposer");
        town.get(Printer.class).print();
        try (var files = Files.list(letters.resolve("impossibles"))) {
            var file = files.toList();
            assertThat(file).hasSize(1);
            PdfUa.check(Files.readAllBytes(file.get(0)));
            try (var pdf = Loader.loadPDF(file.get(0).toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Camille PAT-7777", "Camille PAT-24000");
                assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            }
        }
        assertThat(town.database.count("outbox where template = 'SPACE_NOT_OPENED' and state = 'SENT'"))
                .isEqualTo(3);
    }

    /** Two nodes meet the same people who cannot be opened: each is noted once. */
    @Test
    void twoNodesDoNotQuarrelOverIt() throws Exception {
        try (var town = new Town(letters)) {
            new Crowd(town.database).told(1, PEOPLE, LONG_AGO);
            town.database.asSuperuser("delete from person_ins where person_id % 1000 = 0");
            town.get(Openings.class).ask(Crowd.COORDINATOR);
            town.get(Openings.class).cut();
            var pool = Executors.newFixedThreadPool(2);
            Callable<String> node = () -> batchlet(town).process();
            for (var done : pool.invokeAll(java.util.List.of(node, node))) done.get();
            pool.shutdown();
            assertThat(town.database.count("space where state = 'OPEN'")).isEqualTo(PEOPLE - PEOPLE / 1000);
            assertThat(town.database.count("impossibility where tries = 1")).isEqualTo(PEOPLE / 1000);
        }
    }

    private static void run(Town town) throws Exception {
        town.later(Duration.ofMinutes(1));
        town.get(Openings.class).ask(Crowd.COORDINATOR);
        town.get(Openings.class).cut();
        batchlet(town).process();
    }

    private static OpenBatchlet batchlet(Town town) {
        var batchlet = new OpenBatchlet();
        batchlet.openings = town.get(Openings.class);
        batchlet.salvage = town.get(Salvage.class);
        return batchlet;
    }
}
