package fr.carnet.campaign.codes;

import fr.carnet.campaign.Channel;
import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.SpokenIdentity;
import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /support/code} — who asks, then where their new code goes (R103, R104). */
@Named
@RequestScoped
public class SendCodePage {

    @Inject
    Identifications identifications;

    @Inject
    NewCodes newCodes;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private final SpokenIdentity who = new SpokenIdentity();
    private Person person;
    private KnownAddress address;
    private String channel;

    /** Of a post nothing is known before it is done: every field counts then, and what is shown is said after. */
    private boolean known;

    public void load() {
        known = true;
    }

    public String find() {
        known = true;
        who.check(errors, "sendCode");
        if (errors.isPresent()) return null;
        try {
            person = identifications.lookUp(who.said(), signedIn.viewer());
            address = newCodes.addressOf(signedIn.viewer(), person);
        } catch (Refusal refusal) {
            errors.add("family", refusal);
        }
        return null;
    }

    public String send() {
        find();
        if (errors.isPresent()) return null;
        if (!"EMAIL".equals(channel) && !"LETTER".equals(channel))
            errors.add("channel", "sendCode.input.channel.error");
        if (errors.isPresent()) return null;
        try {
            newCodes.send(signedIn.viewer(), person, Channel.valueOf(channel));
        } catch (Refusal refusal) {
            errors.add("channel", refusal);
            return null;
        }
        flash.say("campaign", "sendCode.message.info.sent");
        return "/support/code?faces-redirect=true";
    }

    public boolean isSearching() {
        return !known || address == null;
    }

    public boolean isReachable() {
        return !known || address != null && !getChannels().isEmpty();
    }

    /** Somebody is found, and nowhere to write to. */
    public boolean isNowhere() {
        return address != null && getChannels().isEmpty();
    }

    public List<Channel> getChannels() {
        return address == null ? List.of() : address.channels();
    }

    /** The mail address as an agent may see it; null when none is known. */
    public String getMasked() {
        return address == null ? null : address.masked();
    }

    public SpokenIdentity getWho() {
        return who;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
