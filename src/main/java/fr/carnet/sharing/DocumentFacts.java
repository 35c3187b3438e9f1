package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;

/** What the policy must know of a document: the entry, and whether a masking is in force. */
public record DocumentFacts(DocumentEntry entry, boolean masked) {}
