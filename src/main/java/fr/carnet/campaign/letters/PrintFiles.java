package fr.carnet.campaign.letters;

import fr.carnet.consent.grid.CodeGrid;
import fr.carnet.consent.grid.CodeGrids;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.platform.PrintFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Makes the files of batches, one a transaction: codes, pages, digest. A file whose transaction did not end is made
 * anew over the former one, whose codes never were; the manifest names whole files only.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PrintFiles {

    private static final String CLAIM =
            "select batch_id, number from print_file where done_at is null order by batch_id, number limit 1 for update skip locked";
    private static final String LETTERS =
            """
            select l.holder_id, l.place, a.lines, coalesce(w.with_grid, false)
            from letter l join address a using (holder_id) join print_batch b on b.id = l.batch_id
                left join notice n on n.holder_id = l.holder_id and n.campaign_id = b.campaign_id
                left join wave w on w.id = n.wave_id
            where l.batch_id = ? and l.place between ? and ? order by l.place
            """;
    private static final String DONE =
            "update print_file set pages = ?, sha256 = ?, done_at = ? where batch_id = ? and number = ?";
    private static final String READY =
            """
            select b.id from print_batch b where b.manifest_at is null
                and not exists (select from print_file f where f.batch_id = b.id and f.done_at is null)
            order by b.id limit 1 for update skip locked
            """;
    private static final String FILES =
            "select number, letters, pages, sha256 from print_file where batch_id = ? order by number";
    private static final String LISTED = "update print_batch set manifest_at = ? where id = ?";

    private record Claim(int batch, int number) {}

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Settings settings;

    @Inject
    ActivationCodes codes;

    @Inject
    CodeGrids codeGrids;

    @Inject
    LetterPages pages;

    @Inject
    InstantSource clock;

    /** @return false when no file is left to make */
    public boolean makeNext() {
        subject.isEverybody();
        var claimed = sql.first(CLAIM, row -> new Claim(row.getInt(1), row.getInt(2)));
        if (claimed.isEmpty()) return false;
        try {
            make(claimed.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** Writes the manifest of a batch whose files are all made; then it is the printer's. */
    public boolean listNext() {
        subject.isEverybody();
        var ready = sql.first(READY, row -> row.getInt(1));
        if (ready.isEmpty()) return false;
        try {
            list(ready.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void list(int batch) throws IOException {
        var manifest = new StringBuilder("file;letters;pages;sha256\n");
        var lines = sql.list(
                FILES,
                row -> "%s;%d;%d;%s%n"
                        .formatted(PrintFile.name(row.getInt(1)), row.getInt(2), row.getInt(3), row.getString(4)),
                batch);
        lines.forEach(manifest::append);
        PrintFile.manifest(directory(batch)).write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        sql.change(LISTED, clock.instant(), batch);
    }

    private void make(Claim claim) throws IOException {
        var letters = letters(claim);
        var now = clock.instant();
        var printed = codes.issueAll(letters.stream().map(Letter::holder).toList(), now);
        var file = PrintFile.letters(directory(claim.batch), claim.number);
        var withGrid =
                letters.stream().filter(Letter::withGrid).map(Letter::holder).toList();
        var grids = withGrid.isEmpty() ? Map.<Long, CodeGrid>of() : codeGrids.issueAll(withGrid, now);
        file.write(pages.of(letters, printed, grids));
        sql.change(DONE, file.pages(), file.sha256(), now, claim.batch, claim.number);
    }

    private List<Letter> letters(Claim claim) {
        return sql.list(
                LETTERS,
                row -> new Letter(
                        row.getLong(1),
                        new Barcode(claim.batch, row.getInt(2)),
                        List.of((String[]) row.getArray(3).getArray()),
                        row.getBoolean(4)),
                claim.batch,
                (claim.number - 1) * PrintBatches.PER_FILE + 1,
                claim.number * PrintBatches.PER_FILE);
    }

    private Path directory(int batch) {
        return settings.printDir().orElseThrow().resolve("lot-%07d".formatted(batch));
    }
}
