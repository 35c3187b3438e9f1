package fr.carnet.sharing;

/** What a professional's blocks come to, where they work (R46). */
public enum Block {
    NONE,
    /** their structure is blocked: it yields to the SAMU */
    STRUCTURE,
    /** blocked by name, or the structure "even in an emergency" */
    ALWAYS
}
