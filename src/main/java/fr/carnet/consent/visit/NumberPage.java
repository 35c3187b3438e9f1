package fr.carnet.consent.visit;

import fr.carnet.consent.identification.TypedNumber;
import fr.carnet.platform.Settings;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /s-opposer} and {@code /activer} — the door of a visit without an account, and its first question. */
@Named
@RequestScoped
public class NumberPage {

    /** Longer than any way to write a number; what is longer is not kept. */
    private static final int LONGEST = 60;

    @Inject
    Visits visits;

    @Inject
    Settings settings;

    @Inject
    FormErrors errors;

    private String number;

    public void load() {
        visits.claim().ifPresent(claim -> number = claim.number());
    }

    public String refuse() {
        return go(false);
    }

    public String activate() {
        return go(true);
    }

    /** What is wrong with its form is told without looking for anybody (SECURITY 9). */
    private String go(boolean wanted) {
        var typed = TypedNumber.of(number);
        var problem = typed.problem(settings.acceptsWrongTestKeys());
        if (problem.isPresent()) {
            errors.add("number", "identify.input.number.error." + problem.get());
            return null;
        }
        visits.claim(wanted, number.length() > LONGEST ? typed.matricule() : number);
        return "/mes-choix/naissance?faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
