package fr.carnet.records;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * All that is known of a stored document but its bytes. Leaves the house only through {@code sharing.RecordAccess}.
 *
 * @param former of the former record, and not taken over (R14): absent for everybody
 */
public record DocumentEntry(
        long id,
        long holder,
        UUID ref,
        String uniqueId,
        UUID logicalId,
        String setId,
        Integer setVersion,
        String title,
        String typeCode,
        String classCode,
        String formatCode,
        String mime,
        long size,
        byte[] sha1,
        String language,
        Instant createdAt,
        Instant serviceStart,
        Instant serviceStop,
        String facilityType,
        String practiceSetting,
        List<String> events,
        List<String> related,
        Status status,
        boolean archived,
        Long replaces,
        int version,
        Instant depositedAt,
        Instant updatedAt,
        String confidentiality,
        Instant patientSeesFrom,
        boolean hiddenFromGuardians,
        Author author,
        String legalAuthor,
        String custodian,
        String depositedBy,
        String depositedFor,
        boolean former) {

    /** Announce-first still running (R28). */
    public boolean hiddenFromPatient(Instant now) {
        return patientSeesFrom != null && now.isBefore(patientSeesFrom);
    }

    /**
     * In which its author wrote its title and its words, such as {@code fr}; null when it is that of the reader, when it is
     * not said in a way that is understood, and for what holders add: nobody asks them.
     */
    public String foreignLanguage(Locale reader) {
        var said = isOwn() || language == null
                ? ""
                : Locale.forLanguageTag(language).getLanguage();
        return said.isEmpty() || said.equals(reader.getLanguage()) ? null : said;
    }

    /** Added by a guardian or a delegate. */
    public boolean isAddedForHolder() {
        return isOwn() && !depositedBy.equals("person:" + holder);
    }

    /** Deposited by the holder or somebody acting for them. */
    public boolean isOwn() {
        return depositedBy.startsWith("person:");
    }
}
