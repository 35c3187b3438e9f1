package fr.carnet.delegation;

/** What a delegation reaches; none is given unless ticked (R73). */
public enum Scope {
    AGENDA,
    MESSAGES,
    DOCUMENTS_READ,
    DOCUMENTS_ADD,
    PROFILE,
    PREVENTION
}
