package fr.carnet.emergency;

import fr.carnet.identity.Person;
import fr.carnet.identity.Viewer;
import fr.carnet.notification.Event;
import fr.carnet.notification.Letters;
import fr.carnet.notification.Notifications;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Who hears of an emergency (R52): the holder at once, be it by letter, and the attending physician without content. */
@ApplicationScoped
class EmergencyNews {

    private static final int DAYS_TO_POST = 2;

    @Inject
    Notifications notifications;

    @Inject
    Letters letters;

    @Inject
    ProfessionalNoticeRecords notices;

    @Inject
    Permissions permissions;

    void tell(Viewer viewer, Person person, Instant now) {
        notifications.tell(person, Event.EMERGENCY_ACCESS, viewer.displayName(), null);
        if (person.email() == null) letters.write(person, DAYS_TO_POST);
        permissions.inForce(person.id(), now).stream()
                .filter(permission -> permission.ground() == Rule.ATTENDING_PHYSICIAN)
                .map(Permissions.Permission::rpps)
                .filter(rpps -> rpps != null && !rpps.equals(viewer.rpps()))
                .distinct()
                .forEach(rpps -> notices.insert(rpps, person.id(), now));
    }
}
