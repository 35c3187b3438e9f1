package fr.carnet.delegation.relatives;

import fr.carnet.delegation.Links;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /espace/proches/certifier} — on one's honour: I represent this person. */
@Named
@RequestScoped
public class CertifyPage {

    @Inject
    Links links;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private String person;
    private String name;
    private String[] sure = {};

    public void load() {
        name = links.linked(signedIn.viewer(), Ref.of(person)).displayName();
    }

    public String certify() {
        if (sure.length == 0) {
            errors.add("sure", "certify.input.sure.error");
            load();
            return null;
        }
        links.certify(signedIn.viewer(), Ref.of(person));
        flash.say("delegation", "certify.message.info.done");
        return "/espace/proches?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String[] getAnswers() {
        return new String[] {"YES"};
    }

    public String[] getSure() {
        return sure;
    }

    public void setSure(String[] sure) {
        this.sure = sure;
    }
}
