package fr.carnet.platform.pages;

import java.util.UUID;

/** Reads a public ref from a URL. */
public final class Ref {

    private static final UUID NOBODYS = new UUID(0, 0);

    private Ref() {}

    /** A text that is no ref becomes the ref of nothing: it gets the answer of an unknown one. */
    public static UUID of(String text) {
        try {
            return text == null ? NOBODYS : UUID.fromString(text);
        } catch (IllegalArgumentException notARef) {
            return NOBODYS;
        }
    }
}
