package fr.carnet.sharing;

import java.util.UUID;

/**
 * A document as a line of the history or a notice names it.
 *
 * @param there false once deleted: it keeps its name, but cannot be opened any more
 */
public record Mention(UUID ref, String title, boolean there) {}
