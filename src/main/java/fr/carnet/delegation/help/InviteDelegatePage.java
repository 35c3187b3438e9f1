package fr.carnet.delegation.help;

import fr.carnet.delegation.Scope;
import fr.carnet.delegation.invitation.InvitedName;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code /espace/proches/inviter} — somebody who will help: who, with what, until when. */
@Named
@RequestScoped
public class InviteDelegatePage {

    @Inject
    Delegations delegations;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    @Inject
    InstantSource clock;

    private final InvitedName who = new InvitedName();
    private final TypedDate last = new TypedDate();
    private String[] scopes = {};

    /** Who may not decide learns it before they type. */
    public void load() {
        delegations.all(signedIn.viewer());
    }

    public String invite() {
        return act(asked -> {
            var ref = delegations.invite(signedIn.viewer(), asked);
            flash.say("delegation", "inviteDelegate.message.info.done");
            return "/espace/proches/aidant?faces-redirect=true&lien=" + ref;
        });
    }

    /** With what was typed, when nothing is wrong with it. @return what the act says; null to stay, and say why */
    public String act(Function<NewDelegation, String> act) {
        who.check(errors, "inviteDelegate");
        var wanted = wanted();
        if (wanted.isEmpty()) errors.add("scopes", "inviteDelegate.input.scopes.error");
        if (last.date().isEmpty()) errors.add("last", "inviteDelegate.input.last.error");
        who.checkWay(errors, "inviteDelegate");
        if (errors.isPresent()) return null;
        try {
            return act.apply(new NewDelegation(
                    who.getGiven(),
                    who.getFamily(),
                    who.address(),
                    wanted,
                    last.date().get()));
        } catch (Refusal refusal) {
            errors.add(field(refusal), refusal);
            return null;
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.code().name()) {
            case "END_TOO_FAR", "END_PAST" -> "last";
            case "MAIL_WAITS" -> "email";
            default -> null;
        };
    }

    private Set<Scope> wanted() {
        var wanted = EnumSet.noneOf(Scope.class);
        for (var scope : Scope.values()) if (List.of(scopes).contains(scope.name())) wanted.add(scope);
        return wanted;
    }

    public InvitedName getWho() {
        return who;
    }

    public Scope[] getAllScopes() {
        return Scope.values();
    }

    public String[] getScopes() {
        return scopes;
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes;
    }

    public TypedDate getLast() {
        return last;
    }

    /** The last day that can be chosen. */
    public LocalDate getLatest() {
        return LocalDate.ofInstant(clock.instant(), Time.PARIS).plusMonths(Delegations.LONGEST_MONTHS);
    }
}
