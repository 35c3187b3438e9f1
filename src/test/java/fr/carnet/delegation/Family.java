package fr.carnet.delegation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.consent.Visitors;
import fr.carnet.delegation.answer.Replies;
import fr.carnet.delegation.guardian.Guardians;
import fr.carnet.delegation.help.Delegations;
import fr.carnet.delegation.help.NewDelegation;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** People who help and represent each other, on a real database: those of {@link Visitors}, and helpers 11 to 20. */
public final class Family {

    public final Visitors visitors = new Visitors();
    public final Links links = visitors.beans.get(Links.class);
    public final Delegations delegations = visitors.beans.get(Delegations.class);
    public final Guardians guardians = visitors.beans.get(Guardians.class);
    public final Replies replies = visitors.beans.get(Replies.class);

    public Family() {
        for (var n = 11; n <= 20; n++) {
            visitors.database.asSuperuser(
                    """
                    insert into person (id, family_name, given_names, sex, birth_date, birth_place, email)
                    overriding system value values (%1$d, 'AIDANT %2$s', 'ALINE', 'F', '1984-01-%1$d', '31555', 'aidant%1$d@example.org')
                    """
                            .formatted(n, letter(n)));
        }
        visitors.database.asSuperuser(
                "insert into space (holder_id, state, opened_at) select id, 'OPEN', '2026-01-15' from person");
    }

    public static String letter(long n) {
        return Character.toString((char) ('A' + n));
    }

    public static Viewer own(long person) {
        return Visitors.citizen(person, person);
    }

    public NewDelegation asked(long helper, String last, Scope... scopes) {
        return new NewDelegation("Aline", "Aidant " + letter(helper), null, Set.of(scopes), LocalDate.parse(last));
    }

    /** Invited and accepted, until the end of 2026. @return ref of the delegation */
    public UUID helps(long helper, long holder, Scope... scopes) {
        var ref = delegations.invite(own(holder), asked(helper, "2026-12-31", scopes));
        accept(helper, delegations.find(own(holder), ref).code());
        return ref;
    }

    public void accept(long helper, String code) {
        var offer = replies.enter(own(helper), code);
        replies.accept(own(helper), offer.ref(), code);
    }

    public boolean reaches(long person, long holder) {
        return links.of(Visitors.citizen(person, holder)).isPresent();
    }

    public static void refused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo(code));
    }
}
