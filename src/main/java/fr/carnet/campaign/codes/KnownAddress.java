package fr.carnet.campaign.codes;

import fr.carnet.campaign.Channel;
import java.util.ArrayList;
import java.util.List;

/** Where somebody can be written to; the agent sees that much of it and no more. */
public record KnownAddress(String email, boolean postal) {

    private static final String HIDDEN = "•••";

    /** By which ways a code can be sent. */
    public List<Channel> channels() {
        var channels = new ArrayList<Channel>();
        if (email != null) channels.add(Channel.EMAIL);
        if (postal) channels.add(Channel.LETTER);
        return channels;
    }

    /** {@code j•••@•••.fr}: enough for its owner to know which one; null when there is none. */
    public String masked() {
        if (email == null) return null;
        var domain = email.substring(email.lastIndexOf('@') + 1);
        var end = domain.lastIndexOf('.');
        return email.substring(0, email.offsetByCodePoints(0, 1))
                + HIDDEN
                + "@"
                + HIDDEN
                + (end < 0 ? "" : domain.substring(end));
    }
}
