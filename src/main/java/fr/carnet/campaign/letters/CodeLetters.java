package fr.carnet.campaign.letters;

import fr.carnet.campaign.codes.NewCodes;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.platform.PrintFile;
import fr.carnet.platform.Settings;
import fr.carnet.platform.Sheets;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * New codes that leave by letter: those that wait, in files for the printer named after their first
 * letter, codes drawn as they are written. A file whose
 * transaction did not end is left without its codes ever being good: the next one has others.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeLetters {

    private static final String WAITING =
            """
            select o.holder_id, a.lines, o.id from outbox o join address a using (holder_id)
            where o.state = 'WAITING' and o.channel = 'LETTER' and o.template = ? and a.lines is not null
            order by o.id limit 100 for update of o skip locked
            """;
    private static final String SENT =
            """
            update outbox set state = 'SENT', sent_at = ? where holder_id = any (?) and channel = 'LETTER'
                and template = ? and state = 'WAITING'
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Settings settings;

    @Inject
    ActivationCodes codes;

    @Inject
    InstantSource clock;

    /** @return false when no letter waits */
    public boolean makeNext() {
        subject.isEverybody();
        var lines = new LinkedHashMap<Long, List<String>>();
        var first = 0L;
        try (var waiting = prepared(WAITING);
                var sent = prepared(SENT)) {
            waiting.setString(1, NewCodes.TEMPLATE);
            try (var row = waiting.executeQuery()) {
                while (row.next()) {
                    if (lines.isEmpty()) first = row.getLong(3);
                    lines.put(row.getLong(1), List.of((String[]) row.getArray(2).getArray()));
                }
            }
            if (lines.isEmpty()) return false;
            write(lines, first);
            sent.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            sent.setArray(
                    2,
                    em.unwrap(Connection.class)
                            .createArrayOf("bigint", lines.keySet().toArray()));
            sent.setString(3, NewCodes.TEMPLATE);
            sent.executeUpdate();
            return true;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("letters with new codes cannot be printed", e);
        }
    }

    private void write(Map<Long, List<String>> lines, long first) throws IOException {
        var now = clock.instant();
        var printed = codes.issueAll(lines.keySet(), now);
        var letters = new ArrayList<Map<String, Object>>();
        lines.forEach((holder, address) -> letters.add(
                Map.of("lines", address, "code", printed.get(holder), "last", letters.size() == lines.size() - 1)));
        var site = settings.publicUrl().getAuthority();
        var pdf = Sheets.print(NewCodes.TEMPLATE + ".xhtml", Map.of("letters", letters, "site", site));
        var directory = settings.printDir().orElseThrow().resolve("codes");
        PrintFile.named(directory, "codes-%09d.pdf".formatted(first)).write(pdf);
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        return em.unwrap(Connection.class).prepareStatement(sql);
    }
}
