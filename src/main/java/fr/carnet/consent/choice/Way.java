package fr.carnet.consent.choice;

import fr.carnet.journal.Channel;

/** By which channel a choice came (R7). Words in {@code i18n/consent}, key {@code way.X}. */
public enum Way {
    WEB(Channel.WEB),
    PHONE(Channel.PHONE),
    LETTER(Channel.LETTER),
    ADVISER(Channel.ADVISER),
    /** signed in, in the space */
    SPACE(Channel.WEB);

    private final Channel channel;

    Way(Channel channel) {
        this.channel = channel;
    }

    Channel channel() {
        return channel;
    }
}
