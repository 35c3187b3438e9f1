package fr.carnet.consent.visit;

import fr.carnet.consent.Consent;
import fr.carnet.consent.choice.Way;
import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.Proof;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** {@code /mes-choix/montrer} — the code, the serial number or the cell; only then is somebody looked for. */
@Named
@RequestScoped
public class ShowPage {

    private static final int CODE = 12;
    private static final int CELL = 4;
    private static final int LONGEST = 60;

    @Inject
    Identifications identifications;

    @Inject
    Visits visits;

    @Inject
    FormErrors errors;

    private String secret;
    private String cell;

    public String load() {
        if (complete()) {
            secret = visits.claim().get().secret();
            return null;
        }
        return visits.claim().isPresent() ? "/mes-choix/naissance?faces-redirect=true" : visits.orDoor();
    }

    public String go() {
        if (!complete()) return load();
        var wrong = problem();
        if (wrong != null) {
            errors.add("secret", "show.input.secret.error." + getKind() + wrong);
            return null;
        }
        var claim = visits.claim().get().showing(secret);
        try {
            var who = identifications.byNumber(claim.typedNumber(), claim.birth(), claim.proof(), claim.visit());
            // a cell has served: it is not asked again, and not kept
            visits.save(claim.kind() == Proof.Kind.GRID ? claim.showing(null) : claim);
            return visits.begin(claim.visit(), claim.wanted(), Way.WEB, who.person(), who.codeHash());
        } catch (Refusal refusal) {
            errors.add(refusal.code() == Consent.MINOR ? null : "secret", refusal);
            if (claim.kind() == Proof.Kind.GRID) secret = null;
            return null;
        }
    }

    /** Why it cannot be right, told without looking for anybody (SECURITY 9): the end of a key, or null. */
    private String problem() {
        if (secret == null) return "";
        var signs = secret.replaceAll("[^0-9A-Za-z]", "");
        return switch (visits.claim().get().kind()) {
            case LETTER -> signs.length() == CODE ? null : ".length";
            case CARD -> secret.replaceAll("\\D", "").matches("\\d{8,13}") ? null : ".length";
            case GRID -> signs.length() == CELL ? null : ".length";
        };
    }

    private boolean complete() {
        return visits.claim()
                .filter(claim -> claim.birth() != null && claim.kind() != null)
                .isPresent();
    }

    public String getKind() {
        return visits.claim().map(Claim::kind).map(Proof.Kind::name).orElse("LETTER");
    }

    /** The cell to read, the same for this number until somebody tries. */
    public String getCell() {
        if (cell == null && getKind().equals("GRID"))
            cell = identifications.cellAsked(visits.claim().get().typedNumber());
        return cell;
    }

    public String getNumber() {
        return visits.claim().map(Claim::endOfNumber).orElse("");
    }

    public LocalDate getBirth() {
        return visits.claim().map(Claim::birth).orElse(null);
    }

    public String getDoor() {
        return visits.claimDoor();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret == null || secret.length() <= LONGEST ? secret : secret.substring(0, LONGEST);
    }
}
