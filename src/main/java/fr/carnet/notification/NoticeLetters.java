package fr.carnet.notification;

import static java.util.stream.Collectors.joining;

import fr.carnet.platform.PrintFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Letters for whoever has no e-mail, or one that fails (R69): a neutral page each, a hundred in a file for the printer,
 * one letter a person whatever waits for them. The file is on the disk before its letters are noted as gone; when the
 * note is lost, the same file is made anew under the same name.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeLetters {

    /** One waits at a time for a person, whatever it is about. */
    static final String TEMPLATE = "NOTICE";

    private static final int PER_FILE = 100;

    private static final String CLAIM =
            """
            select o.id, o.language, a.lines from outbox o left join address a using (holder_id)
            where o.state = 'WAITING' and o.channel = 'LETTER' and o.template = '%s' and o.next_at <= ?
            order by o.id limit %d for update of o skip locked
            """
                    .formatted(TEMPLATE, PER_FILE);
    private static final String GONE =
            "update outbox set state = ?, sent_at = ? where id = any (cast(? as bigint[])) returning id";

    /** A letter that waits; no lines when nobody knows where the person lives. */
    private record Waiting(long id, String language, List<String> lines) {}

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Discretion discretion;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    /** @return false when no letter waited */
    public boolean printNext() {
        var directory = settings.printDir();
        if (directory.isEmpty()) return false;
        subject.isEverybody();
        discretion.keepLettersInside(clock.instant());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var waiting = sql.list(CLAIM, NoticeLetters::waiting, now);
        var known = waiting.stream().filter(letter -> letter.lines() != null).toList();
        if (!known.isEmpty()) print(directory.get(), known);
        note("SENT", known);
        note("FAILED", waiting.stream().filter(letter -> letter.lines() == null).toList());
        return !waiting.isEmpty();
    }

    private void print(Path directory, List<Waiting> letters) {
        var day = LocalDate.ofInstant(clock.instant(), Time.PARIS);
        var pages = letters.stream()
                .map(letter -> Map.of(
                        "lines",
                        letter.lines(),
                        "english",
                        letter.language().equals("en"),
                        "last",
                        letter.equals(letters.get(letters.size() - 1))))
                .toList();
        var words = Map.of("letters", pages, "site", settings.publicUrl().getAuthority());
        var name = "avis-%012d.pdf".formatted(letters.get(0).id());
        try {
            PrintFile.named(directory.resolve("avis-" + day), name).write(Sheets.print("NOTICE.xhtml", words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String state, List<Waiting> letters) {
        var ids = letters.stream().map(letter -> String.valueOf(letter.id())).collect(joining(",", "{", "}"));
        sql.list(GONE, row -> row.getLong(1), state, clock.instant().atOffset(ZoneOffset.UTC), ids);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var lines = row.getArray(3);
        return new Waiting(
                row.getLong(1), row.getString(2), lines == null ? null : List.of((String[]) lines.getArray()));
    }
}
