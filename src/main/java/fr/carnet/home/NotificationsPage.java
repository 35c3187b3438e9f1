package fr.carnet.home;

import fr.carnet.identity.SignedIn;
import fr.carnet.notification.NoticeExtract;
import fr.carnet.notification.Notices;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.Mentions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;

/** {@code /espace/notifications} — what the holder was told, with the names of documents that they may see. */
@Named
@RequestScoped
public class NotificationsPage {

    private static final NoticeExtract NOTHING = new NoticeExtract(List.of(), 0, false);

    @Inject
    Notices notices;

    @Inject
    Mentions documents;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    Flash flash;

    @Inject
    InstantSource clock;

    private int page = 1;
    private NoticeExtract notified = NOTHING;
    private List<News> told = List.of();
    private Instant seen;

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        seen = clock.instant();
        var known = documents.to(viewer, shell.getLocale());
        notified = notices.page(viewer, page, known.concealed());
        told = News.of(notified.rows(), known.named());
    }

    public String readAll() {
        var viewer = signedIn.viewer();
        var concealed = documents.to(viewer, shell.getLocale()).concealed();
        notices.markRead(viewer, seen == null ? clock.instant() : seen, concealed);
        flash.say("home", "notifications.message.info.read");
        return "/espace/notifications?faces-redirect=true";
    }

    /** When the page was made: what arrives later is not marked as read with it. */
    public String getSeen() {
        return seen == null ? null : seen.toString();
    }

    /** Anything else than an instant means now. */
    public void setSeen(String instant) {
        try {
            seen = instant == null ? null : Instant.parse(instant);
        } catch (DateTimeParseException notOne) {
            seen = null;
        }
    }

    public boolean isBlank() {
        return notified.rows().isEmpty();
    }

    public NoticeExtract getNotified() {
        return notified;
    }

    public List<News> getTold() {
        return told;
    }

    /** Something of this page has not been read yet; so it is taken to be when the answer comes. */
    public boolean isFresh() {
        return FacesContext.getCurrentInstance().isPostback() || told.stream().anyMatch(news -> !news.read());
    }

    public long getPages() {
        return (notified.total() + Notices.PER_PAGE - 1) / Notices.PER_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
