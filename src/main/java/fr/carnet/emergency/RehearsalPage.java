package fr.carnet.emergency;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /espace/partage/urgence/essai} — what would be seen tonight, in an emergency. */
@Named
@RequestScoped
public class RehearsalPage {

    @Inject
    EmergencyRehearsals rehearsal;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    private EmergencyRehearsals.Rehearsed rehearsed;

    public void load() {
        rehearsed = rehearsal.of(signedIn.viewer()).orElse(null);
    }

    /** Null when the space is not open. */
    public EmergencyRehearsals.Rehearsed getRehearsed() {
        return rehearsed;
    }

    /** The groups of which something would be shown, in the order in which people look; the hint is how many. */
    public List<Choice> groups(EmergencyRehearsals.Scene scene) {
        return types.groups(shell.getLocale()).stream()
                .filter(group -> scene.groups().containsKey(group.value()))
                .map(group -> new Choice(
                        group.value(),
                        group.label(),
                        scene.groups().get(group.value()).toString()))
                .toList();
    }
}
