package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;

/**
 * A document that the viewer may see, its access already written.
 *
 * @param masked masked today; for the holder and the depositor only, false for others
 */
public record Opened(DocumentEntry entry, byte[] content, boolean masked) {}
