package fr.carnet.home;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.choice.FormerRecords;
import fr.carnet.consent.choice.FormerRecords.FormerRecord;
import fr.carnet.delegation.Acting;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import fr.carnet.journal.History;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notices;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Shell;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import fr.carnet.sharing.Listing;
import fr.carnet.sharing.Mention;
import fr.carnet.sharing.Mentions;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code /espace} — in one look: what needs me, what is new, where I left off. */
@Named
@RequestScoped
public class SpaceHomePage {

    private static final int LATEST = 3;

    /** What is not only told: the person has something to do, or to check. */
    private static final Set<Event> PRESSING =
            EnumSet.of(Event.SPACE_UPDATED_SEE_A_PROFESSIONAL, Event.EMERGENCY_ACCESS);

    @Inject
    RecordAccess records;

    @Inject
    Mentions documents;

    @Inject
    Notices notices;

    @Inject
    History history;

    @Inject
    Acting acting;

    @Inject
    SignedIn signedIn;

    @Inject
    FormerRecords formerRecords;

    @Inject
    Persons persons;

    @Inject
    Spaces spaces;

    @Inject
    Shell shell;

    private Listing listing;
    private boolean open;
    private List<News> news = List.of();
    private List<News> pressing = List.of();
    private boolean mailFails;
    private long unread;
    private int former;
    private Mention lastRead;

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        if (!acting.isReading()) {
            // whoever may not read asks for no list: a history that says otherwise would frighten for nothing
            open = spaces.state(viewer.holder()) == Space.State.OPEN;
            return;
        }
        try {
            listing = records.list(viewer, viewer.holder(), new Search(SpaceHomePage::current, true, 0, LATEST, null));
        } catch (Refusal refusal) {
            if (refusal.code() != Sharing.SPACE_NOT_OPEN) throw refusal;
            return;
        }
        open = true;
        var known = documents.to(viewer, shell.getLocale());
        var extract = notices.page(viewer, 1, known.concealed());
        mailFails = extract.mailFails();
        if (persons.mayOpenSpaceOf(viewer)) {
            former = formerRecords
                    .find(viewer.holder())
                    .map(FormerRecord::documents)
                    .orElse(0);
        }
        unread = notices.unread(viewer, known.concealed());
        var fresh = News.of(extract.rows(), known.named()).stream()
                .filter(n -> !n.read())
                .toList();
        pressing = fresh.stream().filter(n -> PRESSING.contains(n.event())).toList();
        news = fresh.stream()
                .filter(n -> !PRESSING.contains(n.event()))
                .limit(LATEST)
                .toList();
        if (!acting.isDeciding()) return;
        lastRead = history.lastRead(viewer)
                .map(known.named()::get)
                .filter(Mention::there)
                .orElse(null);
    }

    private static boolean current(DocumentEntry d) {
        return d.status() == Status.CURRENT && !d.archived();
    }

    public boolean isOpen() {
        return open;
    }

    /** Nothing needs the person. */
    public boolean isQuiet() {
        return pressing.isEmpty() && !mailFails;
    }

    public boolean isMailFails() {
        return mailFails;
    }

    public List<News> getPressing() {
        return pressing;
    }

    public List<News> getNews() {
        return news;
    }

    public long getUnread() {
        return unread;
    }

    /** Documents of the former record that the holder may still take over. */
    public int getFormer() {
        return former;
    }

    /** The document that this person opened last; null when none, or when it is gone. */
    public Mention getLastRead() {
        return lastRead;
    }

    public List<DocumentEntry> getDocuments() {
        return listing.documents();
    }
}
