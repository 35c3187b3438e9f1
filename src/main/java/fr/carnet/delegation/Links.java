package fr.carnet.delegation;

import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What binds citizens to the spaces of others, asked afresh each time (SECURITY 8). */
@Stateless
public class Links {

    private static final String GUARDIAN =
            """
            select certified_at is not null from guardianship g
             where holder_id = ? and guardian_id = ? and in_force(g, ?)
            """;
    private static final String DELEGATE =
            """
            select scopes, until, ref from delegation
             where holder_id = ? and delegate_id = ? and state = 'ACTIVE' and until > ?
            """;
    private static final String HELPED = "select helped_id from helping where holder_id = ? order by place";
    private static final String CERTIFY =
            """
            update guardianship g set certified_at = ?3
             where holder_id = ?1 and guardian_id = ?2 and certified_at is null and in_force(g, ?3)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Empty when nothing binds this viewer to the space that they look at, or nothing any more. */
    public Optional<Standing> of(Viewer viewer) {
        if (viewer.isHolder()) return Optional.of(Standing.OWN);
        if (!viewer.isForAnother() || viewer.person() == null) return Optional.empty();
        return between(viewer.person(), viewer.holder());
    }

    /** The spaces that this citizen may open besides their own: children first, then people whom they help. */
    public List<OtherSpace> others(Viewer viewer) {
        if (viewer.person() == null) return List.of();
        var all = new ArrayList<OtherSpace>();
        for (var child : persons.childrenOf(viewer.person())) all.add(space(viewer.person(), child));
        subject.is(viewer.person());
        for (var helped : sql.list(HELPED, row -> row.getLong(1), viewer.person())) {
            var person = persons.find(helped).orElseThrow();
            if (all.stream().noneMatch(known -> known.ref().equals(person.ref()))) {
                between(viewer.person(), helped).ifPresent(standing -> all.add(space(viewer.person(), person)));
            }
        }
        return all;
    }

    /**
     * The person whose space is about to be opened; it is a line of their history.
     *
     * @throws Refusal LINK_UNKNOWN when nothing lets this viewer in, NOT_CERTIFIED before a guardian has certified it
     */
    public Person open(Viewer viewer, UUID ref) {
        var person = linked(viewer, ref);
        var standing = between(viewer.person(), person.id()).orElseThrow();
        if (!standing.certified()) throw new Refusal(Helping.NOT_CERTIFIED);
        subject.is(person.id());
        var rule = standing.decides() ? "GUARDIAN" : "DELEGATE";
        journal.record(Act.allowed(viewer.at(person), person.id(), Action.ENTER_SPACE, rule, List.of()));
        return person;
    }

    /** Somebody whose space this viewer may open, once everything is certified. */
    public Person linked(Viewer viewer, UUID ref) {
        return persons.owning(ref)
                .filter(p -> viewer.person() != null
                        && between(viewer.person(), p.id()).isPresent())
                .orElseThrow(() -> new Refusal(Helping.LINK_UNKNOWN));
    }

    /** A guardian certifies, on their honour, that they represent this person (R70). */
    public void certify(Viewer viewer, UUID ref) {
        var person = linked(viewer, ref);
        var now = clock.instant();
        subject.is(person.id());
        var done = em.createNativeQuery(CERTIFY)
                .setParameter(1, person.id())
                .setParameter(2, viewer.person())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (done == 0) return;
        journal.record(Act.allowed(viewer.at(person), person.id(), Action.CERTIFY_GUARDIAN, "GUARDIAN", List.of()));
    }

    private OtherSpace space(long person, Person other) {
        var now = clock.instant();
        var standing = between(person, other.id()).orElseThrow();
        subject.is(other.id());
        var link = standing.decides()
                ? null
                : sql.first(DELEGATE, row -> row.getObject(3, UUID.class), other.id(), person, at(now))
                        .orElse(null);
        return new OtherSpace(other.ref(), other.displayName(), standing, link, Ages.endOfParents(other, now));
    }

    private Optional<Standing> between(long person, long holder) {
        var now = at(clock.instant());
        var guardian = sql.first(GUARDIAN, row -> Standing.guardian(row.getBoolean(1)), holder, person, now);
        if (guardian.isPresent()) return guardian;
        subject.is(holder);
        return sql.first(DELEGATE, Links::delegate, holder, person, now);
    }

    private static Standing delegate(ResultSet row) throws SQLException {
        return Standing.delegate(
                scopes((String[]) row.getArray(1).getArray()),
                row.getTimestamp(2).toInstant());
    }

    static Set<Scope> scopes(String[] names) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var name : names) scopes.add(Scope.valueOf(name));
        return scopes;
    }

    private static Timestamp at(Instant now) {
        return Timestamp.from(now);
    }
}
