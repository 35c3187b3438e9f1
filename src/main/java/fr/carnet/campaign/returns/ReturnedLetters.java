package fr.carnet.campaign.returns;

import fr.carnet.campaign.Campaign;
import fr.carnet.campaign.Campaigns;
import fr.carnet.campaign.NoticeState;
import fr.carnet.campaign.NoticeSteps;
import fr.carnet.campaign.letters.Barcode;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Holders;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters that the post brought back: the clock stops; a letter is the last way, so they were not reached (R4). */
@Stateless
public class ReturnedLetters {

    /** A hundred thousand barcodes, with room. */
    public static final long LARGEST_FILE = 2 * 1024 * 1024;

    /** Only the last letter of somebody stops their clock. */
    private static final String MARK =
            """
            update letter l set returned_at = ?
            from unnest(?, ?) as came (batch, place)
            where l.batch_id = came.batch and l.place = came.place
            returning l.holder_id, l.batch_id, l.place,
                not exists (select from letter newer where newer.holder_id = l.holder_id and newer.batch_id > l.batch_id)
            """;

    /** @param stopped people whose clock was stopped */
    public record Outcome(int lines, int stopped, List<ReturnProblem> problems) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Subject subject;

    @Inject
    Campaigns campaigns;

    @Inject
    NoticeSteps steps;

    @Inject
    InstantSource clock;

    /** Good lines are used, the others are told. The same file twice changes nothing the second time. */
    public Outcome take(Viewer viewer, InputStream file, long size) throws IOException {
        if (size > LARGEST_FILE) throw new Refusal(Campaign.FILE_TOO_LARGE);
        var read = ReturnFile.read(file);
        if (read.codes().isEmpty() && read.problems().isEmpty()) throw new Refusal(Campaign.FILE_EMPTY);
        subject.isEverybody();
        var problems = new ArrayList<>(read.problems());
        var came = mark(read.codes());
        var campaign = campaigns.current().id();
        var now = clock.instant();
        var holders = new Holders(List.copyOf(came.values()));
        var stopped = steps.move(campaign, holders, NoticeState.FAILED, null, viewer.actorId(), now);
        steps.move(campaign, stopped, NoticeState.NOT_REACHED, null, "system", now.plusMillis(1));
        var known = Set.copyOf(stopped.ids());
        read.codes().forEach((code, line) -> {
            var holder = came.get(code);
            if (holder == null) problems.add(new ReturnProblem(line, ReturnProblem.Why.UNKNOWN));
            else if (!known.contains(holder)) problems.add(new ReturnProblem(line, ReturnProblem.Why.TOO_LATE));
        });
        problems.sort(Comparator.comparingInt(ReturnProblem::line));
        return new Outcome(read.codes().size() + read.problems().size(), stopped.size(), problems);
    }

    private Map<Barcode, Long> mark(Map<Barcode, Integer> codes) {
        var connection = em.unwrap(Connection.class);
        try (var update = connection.prepareStatement(MARK)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", codes.keySet().stream().map(Barcode::batch).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", codes.keySet().stream().map(Barcode::place).toArray()));
            var came = new HashMap<Barcode, Long>();
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    var last = rows.getBoolean(4);
                    if (last) came.put(new Barcode(rows.getInt(2), rows.getInt(3)), rows.getLong(1));
                }
            }
            return came;
        } catch (SQLException e) {
            throw new IllegalStateException("returned letters cannot be noted", e);
        }
    }
}
