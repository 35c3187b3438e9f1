package fr.carnet.sharing.narrowing;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import fr.carnet.sharing.preview.ChangeForm;
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
    ChangeForm changes;

    @Inject
    SignedIn signedIn;

    private String link;
    private String name;
    private final Ticks ticks = new Ticks();

    public void load() {
        ticks.show(narrowings.rows(signedIn.viewer(), Ref.of(link)));
        name = narrowings.name(signedIn.viewer(), Ref.of(link));
    }

    public String look() {
        var answered = ticks.getTicked();
        changes.look(null, this::act);
        load();
        ticks.setTicked(answered);
        return null;
    }

    public String save() {
        return changes.run(
                null,
                this::act,
                "sharing",
                "narrow.message.info.saved",
                "/espace/proches/reserver?lien=" + Ref.of(link) + "&page=" + ticks.getPage());
    }

    private void act() {
        narrowings.save(signedIn.viewer(), Ref.of(link), ticks.listedRefs(), ticks.tickedRefs());
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
