package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;
import java.util.UUID;

/**
 * A document that the viewer may see, its access already written.
 *
 * @param masked masked today; for the holder and the depositor only, false for others
 * @param older  the version that it replaces, when this viewer may see that one too; null
 * @param newer  the version that replaces it, on the same terms
 */
public record Opened(DocumentEntry entry, byte[] content, boolean masked, UUID older, UUID newer) {}
