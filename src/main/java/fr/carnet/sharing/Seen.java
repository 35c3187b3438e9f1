package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;

/**
 * A document as one viewer sees it.
 *
 * @param masked   masked today; known to the holder and to whoever made the document, false for others
 * @param replaced the document that it replaces, when this viewer may see that one too; null
 */
public record Seen(DocumentEntry entry, boolean masked, DocumentEntry replaced) {}
