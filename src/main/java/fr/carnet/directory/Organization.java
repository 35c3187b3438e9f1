package fr.carnet.directory;

/** A structure, by FINESS (9 digits). */
public record Organization(String finess, String name, String city) {}
