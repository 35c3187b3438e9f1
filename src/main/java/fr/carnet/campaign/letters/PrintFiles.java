package fr.carnet.campaign.letters;

import fr.carnet.consent.grid.CodeGrid;
import fr.carnet.consent.grid.CodeGrids;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.platform.PrintFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    @PersistenceContext
    EntityManager em;

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
        try (var claim = prepared(CLAIM);
                var row = claim.executeQuery()) {
            if (!row.next()) return false;
            make(row.getInt(1), row.getInt(2));
            return true;
        } catch (SQLException | IOException e) {
            throw failed(e);
        }
    }

    /** Writes the manifest of a batch whose files are all made; then it is the printer's. */
    public boolean listNext() {
        subject.isEverybody();
        try (var ready = prepared(READY);
                var row = ready.executeQuery();
                var files = prepared(FILES);
                var listed = prepared(LISTED)) {
            if (!row.next()) return false;
            var batch = row.getInt(1);
            files.setInt(1, batch);
            var manifest = new StringBuilder("file;letters;pages;sha256\n");
            try (var file = files.executeQuery()) {
                while (file.next()) {
                    manifest.append("%s;%d;%d;%s%n"
                            .formatted(
                                    PrintFile.name(file.getInt(1)), file.getInt(2), file.getInt(3), file.getString(4)));
                }
            }
            PrintFile.manifest(directory(batch))
                    .write(manifest.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            listed.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            listed.setInt(2, batch);
            listed.executeUpdate();
            return true;
        } catch (SQLException | IOException e) {
            throw failed(e);
        }
    }

    private void make(int batch, int number) throws SQLException, IOException {
        var letters = letters(batch, number);
        var now = clock.instant();
        var printed = codes.issueAll(letters.stream().map(Letter::holder).toList(), now);
        var file = PrintFile.letters(directory(batch), number);
        var withGrid =
                letters.stream().filter(Letter::withGrid).map(Letter::holder).toList();
        var grids = withGrid.isEmpty() ? Map.<Long, CodeGrid>of() : codeGrids.issueAll(withGrid, now);
        file.write(pages.of(letters, printed, grids));
        try (var done = prepared(DONE)) {
            done.setInt(1, file.pages());
            done.setString(2, file.sha256());
            done.setObject(3, now.atOffset(ZoneOffset.UTC));
            done.setInt(4, batch);
            done.setInt(5, number);
            done.executeUpdate();
        }
    }

    private List<Letter> letters(int batch, int number) throws SQLException {
        try (var select = prepared(LETTERS)) {
            select.setInt(1, batch);
            select.setInt(2, (number - 1) * PrintBatches.PER_FILE + 1);
            select.setInt(3, number * PrintBatches.PER_FILE);
            var letters = new ArrayList<Letter>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var lines = List.of((String[]) row.getArray(3).getArray());
                    letters.add(
                            new Letter(row.getLong(1), new Barcode(batch, row.getInt(2)), lines, row.getBoolean(4)));
                }
            }
            return letters;
        }
    }

    private Path directory(int batch) {
        return settings.printDir().orElseThrow().resolve("lot-%07d".formatted(batch));
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        return em.unwrap(Connection.class).prepareStatement(sql);
    }

    private static IllegalStateException failed(Exception e) {
        return new IllegalStateException("letters cannot be printed", e);
    }
}
