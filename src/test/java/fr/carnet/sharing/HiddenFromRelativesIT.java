package fr.carnet.sharing;

import static fr.carnet.consent.Visitors.MOTHER;
import static fr.carnet.consent.Visitors.citizen;
import static fr.carnet.delegation.Family.own;
import static fr.carnet.delegation.Family.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.Helping;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.narrowing.NarrowingRecords;
import fr.carnet.sharing.narrowing.Narrowings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * R29, R68, R76, R77 — Two children of sixteen, alike but for what one of them keeps or sets aside: whoever it is hidden
 * from is told the same of both, in lists, counts, notices and history.
 */
class HiddenFromRelativesIT extends Twins {

    @Test
    void a_guardian_is_told_the_same_of_both() {
        remove("Réservé");
        keep("Secret");
        read(KEEPER, "Secret");
        for (var child : List.of(KEEPER, TWIN)) read(child, "Radio");
        assertThat(told(citizen(MOTHER, KEEPER))).isEqualTo(told(citizen(MOTHER, TWIN)));
        refused(() -> access().read(citizen(MOTHER, KEEPER), ref(KEEPER, "Secret")), Sharing.NOT_FOUND);
        assertThat(access().read(own(KEEPER), ref(KEEPER, "Secret")).entry().title())
                .isEqualTo("Secret");
        assertThat(access().read(DOCTOR, ref(KEEPER, "Secret")).entry().title()).isEqualTo("Secret");
    }

    /** Shown again, it is there; that it had been kept is nowhere. */
    @Test
    void what_is_shown_again_does_not_tell_that_it_was_kept() {
        remove("Réservé");
        remove("Secret");
        keep("Radio");
        kept().save(own(KEEPER), Set.of(ref(KEEPER, "Radio")), Set.of());
        assertThat(told(citizen(MOTHER, KEEPER))).isEqualTo(told(citizen(MOTHER, TWIN)));
    }

    /** Closing a space must not bring out what was hidden in it. */
    @Test
    void a_closed_space_hides_as_much() {
        remove("Réservé");
        keep("Secret");
        read(KEEPER, "Secret");
        for (var child : List.of(KEEPER, TWIN)) read(child, "Radio");
        family.visitors.database.asSuperuser(
                "update space set state = 'CLOSED', closed_at = '2026-11-01' where holder_id in (31, 32)");
        assertThat(history(citizen(MOTHER, KEEPER))).isEqualTo(history(citizen(MOTHER, TWIN)));
    }

    @Test
    void a_delegate_is_told_the_same_of_both() {
        remove("Secret");
        setAside("Réservé");
        for (var child : List.of(KEEPER, TWIN)) read(child, "Radio");
        read(KEEPER, "Réservé");
        assertThat(told(citizen(HELPER, KEEPER))).isEqualTo(told(citizen(HELPER, TWIN)));
        refused(() -> access().read(citizen(HELPER, KEEPER), ref(KEEPER, "Réservé")), Sharing.NOT_FOUND);
        assertThat(access().read(citizen(MOTHER, KEEPER), ref(KEEPER, "Réservé"))
                        .entry()
                        .title())
                .isEqualTo("Réservé");
    }

    @Test
    void a_delegate_sees_notices_of_documents_only() {
        var told = notices(citizen(HELPER, TWIN));
        assertThat(told).contains("NEW_DOCUMENT").doesNotContain("PROFESSIONAL_ACCESS", "DELEGATION_STARTED");
        family.delegations.end(own(TWIN), links.get(TWIN));
        refused(() -> notices(citizen(HELPER, TWIN)), fr.carnet.notification.Notification.NOT_HOLDER);
        refused(() -> access().list(citizen(HELPER, TWIN), TWIN, everything()), Sharing.NOT_FOUND);
    }

    @Test
    void new_versions_stay_hidden() {
        keep("Secret");
        setAside("Réservé");
        for (var title : List.of("Secret", "Réservé")) {
            var old = documents.get(KEEPER).get(title);
            var added = documents.get(KEEPER).get("Radio");
            family.visitors.beans.inTransaction(() -> {
                family.visitors.beans.get(Subject.class).is(KEEPER);
                return family.visitors.beans.get(NarrowingRecords.class).follow(old(old), added, family.visitors.now());
            });
        }
        assertThat(titles(citizen(MOTHER, KEEPER))).doesNotContain("Radio");
        assertThat(titles(citizen(HELPER, KEEPER))).isEqualTo(List.of("Vaccins"));
    }

    /** Only the minor, with their own sign-in, from sixteen to eighteen. */
    @Test
    void nobody_else_keeps_documents_for_a_minor() {
        var some = Set.of(ref(KEEPER, "Secret"));
        refused(() -> kept().save(citizen(MOTHER, KEEPER), some, some), Helping.NOT_OLD_ENOUGH);
        refused(() -> kept().save(citizen(HELPER, KEEPER), some, some), Helping.NOT_OLD_ENOUGH);
        refused(() -> kept().save(own(3), some, some), Helping.NOT_OLD_ENOUGH);
        family.visitors.at("2028-01-09T23:00:00Z");
        refused(() -> kept().save(own(KEEPER), some, some), Helping.NOT_OLD_ENOUGH);
    }

    /** A delegate sets nothing aside, not even for themselves. */
    @Test
    void only_the_holders_side_sets_aside() {
        var some = Set.of(ref(KEEPER, "Réservé"));
        var narrowings = family.visitors.beans.get(Narrowings.class);
        refused(() -> narrowings.save(citizen(HELPER, KEEPER), links.get(KEEPER), some, some), Helping.NOT_YOURS);
        refused(() -> narrowings.save(own(TWIN), links.get(KEEPER), some, some), Helping.LINK_UNKNOWN);
    }
}
