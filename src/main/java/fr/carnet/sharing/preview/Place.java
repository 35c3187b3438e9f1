package fr.carnet.sharing.preview;

/** Somebody in whose place the holder can look. @param code for an address */
public record Place(String code, Onlooker onlooker) {}
