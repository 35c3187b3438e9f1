package fr.carnet.records;

import java.time.Instant;
import java.util.List;

/**
 * A document as it arrives, already checked; {@link Documents#store} keeps it.
 *
 * @param uniqueId       identity given by its maker (masterIdentifier)
 * @param replaces       id of the stored document that it replaces; null
 * @param events         acts and pathologies, as {@code system|code}
 * @param related        other identifiers (order, visit, imaging study…), as {@code system|value}
 * @param confidentiality N, R or V
 * @param masked         hidden from professionals from the start (MASQUE_PS)
 * @param hiddenFromPatient announce-first (R28)
 * @param depositedBy    {@link fr.carnet.identity.Viewer#actorId()}
 * @param depositedFor   FINESS of the structure in whose name it was deposited; null for a holder's own
 */
public record NewDocument(
        String uniqueId,
        String setId,
        Integer setVersion,
        String title,
        String typeCode,
        String classCode,
        String formatCode,
        String mime,
        String language,
        Instant createdAt,
        Instant serviceStart,
        Instant serviceStop,
        String facilityType,
        String practiceSetting,
        List<String> events,
        List<String> related,
        String confidentiality,
        boolean masked,
        boolean hiddenFromPatient,
        boolean hiddenFromGuardians,
        Author author,
        String legalAuthor,
        String custodian,
        String depositedBy,
        String depositedFor,
        Long replaces,
        byte[] content) {

    /** The same, replacing a stored document. */
    public NewDocument replacing(Long stored) {
        return new NewDocument(
                uniqueId,
                setId,
                setVersion,
                title,
                typeCode,
                classCode,
                formatCode,
                mime,
                language,
                createdAt,
                serviceStart,
                serviceStop,
                facilityType,
                practiceSetting,
                events,
                related,
                confidentiality,
                masked,
                hiddenFromPatient,
                hiddenFromGuardians,
                author,
                legalAuthor,
                custodian,
                depositedBy,
                depositedFor,
                stored,
                content);
    }
}
