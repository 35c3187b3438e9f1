package fr.carnet.sharing;

import java.util.UUID;

/**
 * A document as a line of the history or a notice names it.
 *
 * @param language of the title; null when it is the reader's
 * @param there false once deleted: it keeps its name, but cannot be opened any more
 */
public record Mention(UUID ref, String title, String language, boolean there) {}
