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
}
