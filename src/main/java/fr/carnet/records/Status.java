package fr.carnet.records;

/** Life of a document: current, then replaced by a newer version or deleted by its author. Archived is a flag beside it. */
public enum Status {
    CURRENT,
    SUPERSEDED,
    DELETED
}
