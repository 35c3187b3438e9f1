package fr.carnet.emergency;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.notification.ProfessionalMails;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Who hears of an emergency (R52): the holder, by a letter that the next morning prints when there is no address, and the
 * attending physician without content.
 */
@ApplicationScoped
class EmergencyNews {

    @Inject
    Notifications notifications;

    @Inject
    ProfessionalMails mails;

    @Inject
    ProfessionalNoticeRecords notices;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    void tell(Viewer viewer, Person person, Instant now) {
        notifications.tell(person, Event.EMERGENCY_ACCESS, viewer.displayName(), null);
        permissions.inForce(person.id(), now).stream()
                .filter(permission -> permission.ground() == Rule.ATTENDING_PHYSICIAN && permission.rpps() != null)
                .filter(permission -> !permission.rpps().equals(viewer.rpps()))
                .filter(permission -> mayConsult(permission, person, now))
                .forEach(permission -> {
                    notices.insert(permission.rpps(), person.id(), now);
                    mails.write(person.id(), permission.rpps());
                });
    }

    /** Whoever is blocked in spite of their role is told nothing (R45). */
    private boolean mayConsult(Permissions.Permission permission, Person person, Instant now) {
        var physician = new Viewer(
                Capacity.PROFESSIONAL,
                null,
                null,
                null,
                null,
                permission.rpps(),
                null,
                null,
                permission.finess(),
                null,
                null);
        return policies.current()
                .space(physician, permissions.facts(physician, person.id(), now))
                .allows();
    }
}
