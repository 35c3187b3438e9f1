package fr.carnet.consent.visit;

import fr.carnet.consent.Consent;
import fr.carnet.consent.choice.Way;
import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.TypedNumber;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** {@code /s-opposer} and {@code /activer} — somebody without an account says who they are. */
@Named
@RequestScoped
public class IdentifyPage {

    private static final int CODE = 12;

    /** Told only to whoever has the right code. */
    private static final Set<Refusal.Code> ABOUT_THE_CODE = Set.of(Consent.CODE_USED, Consent.CODE_EXPIRED);

    @Inject
    Identifications identifications;

    @Inject
    Visits visits;

    @Inject
    Settings settings;

    @Inject
    FormErrors errors;

    private String number;
    private String code;
    private String card;
    private final TypedDate birth = new TypedDate();

    public String refuse() {
        return identify(false);
    }

    public String activate() {
        return identify(true);
    }

    private String identify(boolean wanted) {
        var typed = TypedNumber.of(number);
        check(typed);
        if (errors.isPresent()) return null;
        try {
            var who = identifications.byNumber(typed, birth.date().orElseThrow(), code, card, visits.id());
            return visits.begin(wanted, Way.WEB, who.person(), who.codeHash());
        } catch (Refusal refusal) {
            errors.add(ABOUT_THE_CODE.contains(refusal.code()) ? "code" : "number", refusal);
            return null;
        }
    }

    /** Which field cannot be right, told without looking for anybody (SECURITY 9). */
    private void check(TypedNumber typed) {
        typed.problem(settings.acceptsWrongTestKeys())
                .ifPresent(problem -> errors.add("number", "identify.input.number.error." + problem));
        if (birth.date().isEmpty()) errors.add("birth", "identify.input.birth.error");
        if (code == null && card == null) errors.add("code", "identify.input.code.error");
        else if (code != null && plain(code) != CODE) errors.add("code", "identify.input.code.error.length");
        if (card != null && !card.replaceAll("\\D", "").matches("\\d{8,13}"))
            errors.add("card", "identify.input.card.error");
    }

    private static int plain(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").length();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public TypedDate getBirth() {
        return birth;
    }
}
