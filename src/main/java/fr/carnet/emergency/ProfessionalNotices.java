package fr.carnet.emergency;

import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Subject;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Permissions;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What a professional is told of their patients; of those only whose space they may still consult (R45, R52). */
@Stateless
public class ProfessionalNotices {

    @Inject
    ProfessionalNoticeRecords records;

    @Inject
    Persons persons;

    @Inject
    Permissions permissions;

    @Inject
    AccessPolicies policies;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Latest first. */
    public List<ProfessionalNotice> unread(Viewer viewer) {
        if (!viewer.isProfessional()) return List.of();
        return records.unread(viewer.rpps()).stream()
                .filter(one -> mayConsult(viewer, one.holder()))
                .map(one -> {
                    var person = persons.find(one.holder()).orElseThrow();
                    return new ProfessionalNotice(one.ref(), person.ref(), person.officialName(), one.at());
                })
                .toList();
    }

    /** @param shown when the list was shown: what arrived since stays new */
    public void markRead(Viewer viewer, Instant shown) {
        if (viewer.isProfessional()) records.read(viewer.rpps(), shown, clock.instant());
    }

    private boolean mayConsult(Viewer viewer, long holder) {
        subject.is(holder);
        return policies.current()
                .space(viewer, permissions.facts(viewer, holder, clock.instant()))
                .allows();
    }
}
