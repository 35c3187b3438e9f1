package fr.carnet.campaign.letters;

import fr.carnet.campaign.opening.Impossibilities;
import fr.carnet.platform.Holders;
import fr.carnet.platform.PrintFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letters to those whose space could not be opened and who have no e-mail, or whose mail came back (R5): a file in
 * {@code impossibles}, named after its first letter, as soon as some wait. One file a transaction; what did not end is
 * made anew over it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApologyLetters {

    private static final String WAITING =
            """
            select o.holder_id, o.id, i.number, a.lines
            from outbox o join address a using (holder_id) join impossibility i using (holder_id)
            where o.channel = 'LETTER' and o.template = ? and o.state = 'WAITING' and a.lines is not null
            order by o.id limit ? for update of o skip locked
            """;
    private static final String PRINTED =
            """
            update outbox set state = 'SENT', sent_at = ? where holder_id = any (?) and channel = 'LETTER'
                and template = ? and state = 'WAITING'
            """;

    private record Waiting(long holder, long id, long number, List<String> lines) {}

    @Inject
    Sql sql;

    @Inject
    Subject subject;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    /** @return false when none waits */
    public boolean printNext() {
        subject.isEverybody();
        var waiting = sql.list(
                WAITING,
                row -> new Waiting(row.getLong(1), row.getLong(2), row.getLong(3), List.of((String[])
                        row.getArray(4).getArray())),
                Impossibilities.TEMPLATE,
                PrintBatches.PER_FILE);
        if (waiting.isEmpty()) return false;
        write(waiting);
        var holders = new Holders(waiting.stream().map(Waiting::holder).toList());
        sql.change(PRINTED, clock.instant(), holders, Impossibilities.TEMPLATE);
        return true;
    }

    private void write(List<Waiting> waiting) {
        var letters = new ArrayList<Map<String, Object>>();
        for (var one : waiting) {
            letters.add(Map.of("lines", one.lines, "number", one.number, "last", letters.size() == waiting.size() - 1));
        }
        var words = Map.of("letters", letters, "site", settings.publicUrl().getAuthority());
        var directory = settings.printDir().orElseThrow().resolve("impossibles");
        try {
            PrintFile.letters(directory, Math.toIntExact(waiting.get(0).id))
                    .write(Sheets.print(Impossibilities.TEMPLATE + ".xhtml", words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
