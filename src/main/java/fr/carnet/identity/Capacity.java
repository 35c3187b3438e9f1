package fr.carnet.identity;

/** In what capacity somebody is signed in; also the role that web.xml asks for, in lower case. */
public enum Capacity {
    CITIZEN,
    PROFESSIONAL,
    SOFTWARE,
    ADVISER,
    AGENT,
    SUPERVISOR,
    COORDINATOR;

    public String role() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Address of the first page after sign-in. */
    public String home() {
        return switch (this) {
            case CITIZEN -> "/espace";
            case PROFESSIONAL -> "/pro";
            case ADVISER -> "/conseiller";
            case AGENT, SUPERVISOR -> "/support";
            case COORDINATOR -> "/coordination";
            case SOFTWARE -> "/";
        };
    }
}
