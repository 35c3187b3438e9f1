package fr.carnet.delegation.invitation;

import fr.carnet.consent.PrintedCode;
import fr.carnet.platform.web.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Codes of invitations. None is kept: the portal draws it again from the invitation and a key of its own. */
@ApplicationScoped
public class InvitationCodes {

    private static final int SIGNS = 12;

    @Inject
    Stamp stamp;

    /** The last code that was drawn for this invitation, in groups of four. */
    public String of(Invitation invitation) {
        var drawn = Base64.getUrlDecoder().decode(stamp.of("invitation", invitation.ref() + ":" + invitation.drawn()));
        return PrintedCode.of(Arrays.copyOf(drawn, SIGNS));
    }

    boolean opens(Invitation invitation, String typed) {
        return invitation.drawn() > 0 && PrintedCode.plain(typed).equals(PrintedCode.plain(of(invitation)));
    }

    byte[] digestOfCode(String typed) {
        return digest("invitation-code", PrintedCode.plain(typed));
    }

    byte[] digestOfEmail(String email) {
        return digest("invitation-email", email.strip().toLowerCase(Locale.ROOT));
    }

    private byte[] digest(String purpose, String text) {
        return stamp.of(purpose, text).getBytes(StandardCharsets.US_ASCII);
    }
}
