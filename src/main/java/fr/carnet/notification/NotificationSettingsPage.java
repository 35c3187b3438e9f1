package fr.carnet.notification;

import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /espace/notifications/reglages} — of what this account is told, how, and how often. */
@Named
@RequestScoped
public class NotificationSettingsPage {

    @Inject
    NotificationSettings settings;

    @Inject
    SignedIn signedIn;

    private List<Wish> wishes = List.of();
    private Hours hours;
    private boolean mail;
    private boolean discreet;

    public void load() {
        var viewer = signedIn.viewer();
        if (viewer.holder() == null) return;
        wishes = settings.all(viewer);
        hours = settings.hours(viewer);
        mail = settings.hasEmail(viewer);
        discreet = settings.isDiscreet(viewer);
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    public Hours getHours() {
        return hours;
    }

    public boolean isMail() {
        return mail;
    }

    public boolean isDiscreet() {
        return discreet;
    }

    public boolean isOwn() {
        return signedIn.viewer().isHolder();
    }
}
