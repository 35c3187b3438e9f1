package fr.carnet.campaign;

/** By which way a person is told. E-mail first, a letter when there is no address or when it fails (R2). */
public enum Channel {
    EMAIL,
    LETTER
}
