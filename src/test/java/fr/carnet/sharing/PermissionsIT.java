package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.Scope;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Beans;
import fr.carnet.platform.Subject;
import fr.carnet.platform.TestDatabase;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SECURITY 8: the facts that the policy gets are those that the tables hold at that very instant. */
class PermissionsIT {

    private static final Instant NOW = Instant.parse("2026-03-28T10:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final Beans beans = new Beans(database.portal());
    private final Permissions permissions = beans.get(Permissions.class);

    @BeforeEach
    void space() {
        database.person(1, "p1@example.org");
        database.person(2, "p2@example.org");
        database.asSuperuser("insert into space (holder_id, state, opened_at) values (1, 'OPEN', now())");
    }

    private SpaceFacts facts(Viewer viewer, Instant at) {
        return beans.inTransaction(() -> {
            beans.get(Subject.class).is(1);
            return permissions.facts(viewer, 1, at);
        });
    }

    private SpaceFacts reader(Instant at) {
        return facts(Facts.reader(), at);
    }

    private SpaceFacts citizen(long person, Instant at) {
        return facts(Facts.citizen(person, 1), at);
    }

    @Test
    void nobodyHasAnything() {
        assertThat(reader(NOW)).isEqualTo(new SpaceMade().made(true));
        database.asSuperuser("update space set state = 'CLOSED'");
        assertThat(reader(NOW).open()).isFalse();
    }

    /** R20 b, R34: strongest first, by name, by structure, until the very instant of the end. */
    @Test
    void grantsOfThisProfessionalWhereTheyWork() {
        database.asSuperuser(
                """
                insert into permission (holder_id, rpps, finess, ground, since, until, groups) values
                    (1, null, '750000001', 'VOUCHER', '2026-03-28', '2026-03-28T11:00:00Z', '{analyses,vaccins}'),
                    (1, '10100000001', null, 'CARE_TEAM', '2026-03-28', null, null),
                    (1, '10100000001', '310000001', 'ADMINISTRATOR', '2026-03-28', null, null),
                    (1, '10100000002', null, 'ATTENDING_PHYSICIAN', '2026-03-28', null, null)
                """);
        var careTeam = new Grant(Rule.CARE_TEAM, null);
        assertThat(reader(NOW).grants())
                .containsExactly(careTeam, new Grant(Rule.VOUCHER, Set.of("analyses", "vaccins")));
        assertThat(reader(Instant.parse("2026-03-28T11:00:00Z")).grants()).containsExactly(careTeam);
        database.asSuperuser("update permission set ended_at = now() where ground = 'CARE_TEAM'");
        assertThat(reader(Instant.parse("2026-03-28T11:00:00Z")).grants()).isEmpty();
    }

    /** R40, R46, R47. */
    @Test
    void blocksByNameByStructureAndEvenThen() {
        database.asSuperuser("insert into block (holder_id, finess, blocked_at) values (1, '310000001', now())");
        assertThat(reader(NOW).block()).isEqualTo(Block.NONE);
        database.asSuperuser("insert into block (holder_id, finess, blocked_at) values (1, '750000001', now())");
        assertThat(reader(NOW).block()).isEqualTo(Block.STRUCTURE);
        database.asSuperuser("update block set even_emergency = true where finess = '750000001'");
        assertThat(reader(NOW).block()).isEqualTo(Block.ALWAYS);
        database.asSuperuser(
                "update block set ended_at = now()",
                "insert into block (holder_id, rpps, finess, blocked_at) values (1, '10100000001', '750000001', now())");
        assertThat(reader(NOW).block()).isEqualTo(Block.ALWAYS);
    }

    @Test
    void switchesAsDecided() {
        database.asSuperuser("insert into sharing_settings values (1, true, false, false, true)");
        assertThat(reader(NOW).switches()).isEqualTo(new Switches(true, false, false, true));
    }

    /** R76: a parent until the eighteenth birthday in Paris; a court's guardian until its last day. */
    @Test
    void guardiansAsLongAsTheLawSays() {
        database.asSuperuser(
                "update person set birth_date = '2008-03-29' where id = 1",
                "insert into guardianship (holder_id, guardian_id, since) values (1, 2, '2008-03-29')");
        assertThat(citizen(2, NOW).link()).isEqualTo(Link.GUARDIAN);
        assertThat(citizen(2, Instant.parse("2026-03-28T22:59:59Z")).link()).isEqualTo(Link.GUARDIAN);
        assertThat(citizen(2, Instant.parse("2026-03-28T23:00:00Z")).link()).isEqualTo(Link.NONE);
        database.asSuperuser("update guardianship set kind = 'COURT', until = '2026-03-29'");
        assertThat(citizen(2, Instant.parse("2026-03-28T23:00:00Z")).link()).isEqualTo(Link.GUARDIAN);
        assertThat(citizen(2, Instant.parse("2026-03-29T22:00:00Z")).link()).isEqualTo(Link.NONE);
    }

    /** R13: thirty days from the birthday, unless the holder has ended it. */
    @Test
    void theReviewOfMajority() {
        database.asSuperuser("update person set birth_date = '2008-03-29' where id = 1");
        assertThat(reader(NOW).majorityReview()).isFalse();
        assertThat(reader(Instant.parse("2026-03-28T23:00:00Z")).majorityReview())
                .isTrue();
        assertThat(reader(Instant.parse("2026-04-27T21:59:59Z")).majorityReview())
                .isTrue();
        assertThat(reader(Instant.parse("2026-04-27T22:00:00Z")).majorityReview())
                .isFalse();
        database.asSuperuser("insert into majority_review values (1, now())");
        assertThat(reader(Instant.parse("2026-03-28T23:00:00Z")).majorityReview())
                .isFalse();
    }

    /** R71, R73, R77. */
    @Test
    void aDelegateWithTheirScopesUntilTheEnd() {
        database.asSuperuser(
                """
                insert into delegation (holder_id, delegate_id, scopes, state, invited_at, until)
                values (1, 2, '{AGENDA,DOCUMENTS_READ}', 'ACTIVE', now(), '2026-03-28T11:00:00Z')
                """,
                """
                insert into document (holder_id, ref, unique_id, logical_id, title, type_code, class_code, format_code, mime,
                    size, sha1, created_at, service_start, deposited_at, updated_at, hidden_from_guardians, author_kind,
                    deposited_by)
                values (1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '', '11502-2', '10', 'x', 'text/xml',
                    1, '', now(), now(), now(), now(), false, 'PROFESSIONAL', 'rpps:10100000001')
                """,
                """
                insert into narrowing (holder_id, delegation_id, document_id, begun_at, begun_by)
                select 1, d.id, x.id, now(), 'person:1' from delegation d, document x
                """);
        var helper = citizen(2, NOW);
        assertThat(helper.link()).isEqualTo(Link.DELEGATE);
        assertThat(helper.scopes()).containsExactlyInAnyOrder(Scope.AGENDA, Scope.DOCUMENTS_READ);
        assertThat(helper.narrowed()).hasSize(1);
        assertThat(citizen(2, Instant.parse("2026-03-28T11:00:00Z")).link()).isEqualTo(Link.NONE);
        database.asSuperuser("update delegation set state = 'ENDED', ended_at = now()");
        assertThat(citizen(2, NOW)).isEqualTo(new SpaceMade().made(true));
    }
}
