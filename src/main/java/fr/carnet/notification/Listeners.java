package fr.carnet.notification;

import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Sql;
import fr.carnet.platform.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/** Who hears of a space at this moment: its holder and guardians of everything, delegates of their scope (R68). */
@ApplicationScoped
class Listeners {

    private static final String SCOPES =
            """
            select array_to_string(scopes, ' ') from delegation
            where holder_id = ? and delegate_id = ? and state = 'ACTIVE' and until > ?
            """;

    @Inject
    Persons persons;

    @Inject
    Subject subject;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /**
     * What this account hears of; the holder is the subject then.
     *
     * @throws Refusal NOT_HOLDER
     */
    Reach enter(Viewer viewer) {
        var represents = persons.mayOpenSpaceOf(viewer);
        if (!represents && !viewer.isForAnother()) throw new Refusal(Notification.NOT_HOLDER);
        subject.is(viewer.holder());
        if (represents) return new Reach(Family.today(), false, viewer.isHolder() ? Reach.OWN : "GUARDIAN");
        var scopes = sql.first(
                        SCOPES,
                        row -> List.of(row.getString(1).split(" ")),
                        viewer.holder(),
                        viewer.person(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .orElseThrow(() -> new Refusal(Notification.NOT_HOLDER));
        var families = Family.today().stream()
                .filter(family -> family.scope() != null && scopes.contains(family.scope()))
                .toList();
        return new Reach(families, true, "DELEGATE");
    }
}
