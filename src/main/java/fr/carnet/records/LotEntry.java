package fr.carnet.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A lot as it was received. Shown only with those of its documents that the viewer may see. */
public record LotEntry(
        UUID ref,
        String uniqueId,
        String sourceId,
        String designationType,
        String code,
        String depositedBy,
        String authorId,
        String authorFamily,
        String authorGiven,
        String authorFiness,
        Instant at,
        List<Long> documents) {

    static LotEntry of(Object[] r) {
        return new LotEntry(
                (UUID) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4], (String) r[5], (String) r[6],
                (String) r[7], (String) r[8], (String) r[9], instant(r[10]),
                Stream.of(((String) r[11]).split(",")).map(Long::valueOf).toList());
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp t ? t.toInstant() : ((java.time.OffsetDateTime) value).toInstant();
    }
}
