package fr.carnet.sharing.review;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.RateLimit;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.circle.WrittenRequests;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An agent keys in a sheet that came back by post: a code and numbers in, nothing out (R101, R103). */
@Stateless
public class AssistedReviews {

    private record Sheet(long id, List<UUID> lines) {}

    private static final String HELD =
            """
            select id, lines from review_sheet s
             where holder_id = ? and digest = ? and used_at is null and until > ?
               and (printed_by is null or printed_by = holder_id or exists (select from guardianship g
                    where g.holder_id = s.holder_id and g.guardian_id = s.printed_by and in_force(g, ?)))
             for update
            """;

    @Inject
    WrittenRequests requests;

    @Inject
    RateLimit limits;

    @Inject
    Subject subject;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /**
     * What is over meanwhile is left alone; the agent is not told which.
     *
     * @param keep   numbers of lines, from 1
     * @param remove the same; no number is in both
     * @throws Refusal REVIEW_CODE_UNKNOWN, REVIEW_NUMBERS_WRONG, TOO_MANY_REVIEW_CODES
     */
    public void key(Viewer agent, String code, Set<Integer> keep, Set<Integer> remove) {
        if (agent.capacity() != Capacity.AGENT && agent.capacity() != Capacity.SUPERVISOR) throw unknown();
        if (!limits.allows("reviews-by-agent", agent.actorId())) throw new Refusal(Reviewing.TOO_MANY_REVIEW_CODES);
        var digest = ReviewSheets.digest(code);
        var holder = sql.first("select holder_id from review_code where digest = ?", row -> row.getLong(1), digest)
                .orElseThrow(AssistedReviews::unknown);
        subject.is(holder);
        requests.hold(holder);
        var sheet = sql.first(
                        HELD,
                        row -> new Sheet(
                                row.getLong(1), List.of((UUID[]) row.getArray(2).getArray())),
                        holder,
                        digest,
                        clock.instant(),
                        clock.instant())
                .orElseThrow(AssistedReviews::unknown);
        var known = Stream.concat(keep.stream(), remove.stream())
                .allMatch(number -> number >= 1 && number <= sheet.lines.size());
        if (!known || !Collections.disjoint(keep, remove)) throw new Refusal(Reviewing.REVIEW_NUMBERS_WRONG);

        var kept = keep.stream()
                .filter(number -> requests.keep(agent, holder, sheet.lines.get(number - 1)))
                .count();
        var removed = remove.stream()
                .filter(number -> requests.end(agent, holder, sheet.lines.get(number - 1)))
                .count();
        var now = clock.instant();
        sql.change(
                "update review_sheet set used_at = ?, used_by = ? where holder_id = ? and id = ?",
                now,
                agent.actorId(),
                holder,
                sheet.id);
        sql.change(YearlyReviews.DONE, holder, now, agent.actorId(), (int) kept, (int) removed);
        requests.tell(agent, holder);
    }

    private static Refusal unknown() {
        return new Refusal(Reviewing.REVIEW_CODE_UNKNOWN);
    }
}
