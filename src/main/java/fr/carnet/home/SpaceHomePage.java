package fr.carnet.home;

import fr.carnet.identity.SignedIn;
import fr.carnet.notification.NoticeRow;
import fr.carnet.notification.Notices;
import fr.carnet.platform.Refusal;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import fr.carnet.sharing.Listing;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /espace} — in one look: what is new, what needs me, where I left off. */
@Named
@RequestScoped
public class SpaceHomePage {

    private static final int LATEST = 3;

    @Inject
    RecordAccess records;

    @Inject
    Notices notices;

    @Inject
    SignedIn signedIn;

    private Listing listing;
    private List<NoticeRow> news = List.of();
    private long unread;

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        try {
            listing = records.list(viewer, viewer.holder(), new Search(SpaceHomePage::current, true, 0, LATEST, null));
        } catch (Refusal refusal) {
            if (refusal.code() != Sharing.SPACE_NOT_OPEN) throw refusal;
            return;
        }
        var concealed = records.concealed(viewer);
        unread = notices.unread(viewer, concealed);
        news = notices.page(viewer, 1, concealed).rows().stream()
                .filter(notice -> !notice.read())
                .limit(LATEST)
                .toList();
    }

    private static boolean current(DocumentEntry d) {
        return d.status() == Status.CURRENT && !d.archived();
    }

    public boolean isOpen() {
        return listing != null;
    }

    public List<DocumentEntry> getDocuments() {
        return listing.documents();
    }

    public List<NoticeRow> getNews() {
        return news;
    }

    public long getUnread() {
        return unread;
    }
}
