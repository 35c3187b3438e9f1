package fr.carnet.consent.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A court's decision, as far as it has come.
 *
 * @param child     name of the child, for those who must know about whom they decide
 * @param decides   name of the guardian whose choice counts
 * @param reference of the decision, as the court writes it
 */
public record CourtPaper(
        long holder,
        UUID ref,
        String child,
        long guardian,
        String decides,
        String reference,
        String court,
        LocalDate decidedOn,
        String askedBy,
        Instant askedAt) {}
