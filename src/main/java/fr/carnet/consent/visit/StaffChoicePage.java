package fr.carnet.consent.visit;

import fr.carnet.consent.choice.Way;
import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.SpokenIdentity;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /support/choix} and {@code /conseiller/choix} — an agent or an adviser writes down what somebody chooses, after
 * checking who they are (R103). They see a name, nothing of what is in a space.
 */
@Named
@RequestScoped
public class StaffChoicePage {

    @Inject
    Identifications identifications;

    @Inject
    Visits visits;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private String wanted;
    private String way;
    private String code;
    private final SpokenIdentity who = new SpokenIdentity();

    public String identify() {
        check();
        if (errors.isPresent()) return null;
        try {
            var id = visits.id();
            var known = identifications.byWords(who.said(), code, id, signedIn.viewer());
            return visits.begin(
                    id,
                    "YES".equals(wanted),
                    isAdviser() ? Way.ADVISER : Way.valueOf(way),
                    known.person(),
                    known.codeHash());
        } catch (Refusal refusal) {
            errors.add("family", refusal);
            return null;
        }
    }

    private void check() {
        if (!"YES".equals(wanted) && !"NO".equals(wanted)) errors.add("wanted", "staff.input.wanted.error");
        if (!isAdviser() && !"PHONE".equals(way) && !"LETTER".equals(way)) errors.add("way", "staff.input.way.error");
        who.check(errors, "staff");
        if (code == null) errors.add("code", "staff.input.code.error");
    }

    public boolean isAdviser() {
        return signedIn.getCapacity() == Capacity.ADVISER;
    }

    public String[] getAnswers() {
        return new String[] {"NO", "YES"};
    }

    public Way[] getWays() {
        return new Way[] {Way.PHONE, Way.LETTER};
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SpokenIdentity getWho() {
        return who;
    }
}
