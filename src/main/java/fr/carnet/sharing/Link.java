package fr.carnet.sharing;

/** What binds a citizen to somebody else's space today. */
public enum Link {
    NONE,
    GUARDIAN,
    DELEGATE
}
