package fr.carnet.records;

import java.time.Instant;

/**
 * A lot as it arrives; {@link Lots#keep} keeps it.
 *
 * @param uniqueId        identity given by the sender; one is made when null
 * @param sourceId        the sending system; the depositor when null
 * @param designationType kind of care from which the lot comes, as {@code system|code}; null
 * @param author          null when the sender names none
 */
public record NewLot(
        String uniqueId,
        String sourceId,
        String designationType,
        String title,
        String code,
        String depositedBy,
        Author author,
        Instant at) {}
