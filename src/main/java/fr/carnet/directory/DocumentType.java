package fr.carnet.directory;

/** A type of document admitted in the record (JDV_J66), and its class (ASS_X16). */
public record DocumentType(String code, String system, String classCode) {}
