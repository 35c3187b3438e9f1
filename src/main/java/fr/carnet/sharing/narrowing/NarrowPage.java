package fr.carnet.sharing.narrowing;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.Ref;
import fr.carnet.sharing.preview.Differences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/reserver?lien=} — documents that this delegate does not see. */
@Named
@RequestScoped
public class NarrowPage {

    @Inject
    Narrowings narrowings;

    @Inject
    Differences differences;

    @Inject
    SignedIn signedIn;

    @Inject
    Flash flash;

    private String link;
    private String name;
    private final Ticks ticks = new Ticks();

    public void load() {
        ticks.show(narrowings.rows(signedIn.viewer(), Ref.of(link)));
        name = narrowings.name(signedIn.viewer(), Ref.of(link));
    }

    public String save() {
        var difference = narrowings.save(signedIn.viewer(), Ref.of(link), ticks.listedRefs(), ticks.tickedRefs());
        flash.say("sharing", "narrow.message.info.saved");
        differences.tell(difference);
        return "/espace/proches/reserver?faces-redirect=true&lien=" + Ref.of(link) + "&page=" + ticks.getPage();
    }

    public String getName() {
        return name;
    }

    public Ticks getTicks() {
        return ticks;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
