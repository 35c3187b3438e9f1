package fr.carnet.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A lot as it was received. Shown only with those of its documents that the viewer may see. */
public record LotEntry(
        UUID ref,
        String uniqueId,
        String sourceId,
        String designationType,
        String title,
        String code,
        String depositedBy,
        String authorId,
        String authorFamily,
        String authorGiven,
        String authorFiness,
        Instant at,
        List<Long> documents) {}
