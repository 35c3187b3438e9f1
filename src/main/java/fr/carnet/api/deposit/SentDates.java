package fr.carnet.api.deposit;

import fr.carnet.api.mapping.Moments;
import fr.carnet.records.cda.ClinicalDocument;
import java.time.Instant;
import org.hl7.fhir.r4.model.DocumentReference;

/** Dates of a document as sent: those of the resource, else those of its header. */
record SentDates(DocumentReference sent, ClinicalDocument header) {

    Instant created(Instant now) {
        var attachment = sent.getContentFirstRep().getAttachment();
        if (attachment.hasCreation()) return Moments.of(attachment.getCreationElement());
        if (header != null) return header.created().instant();
        return sent.hasDate() ? Moments.of(sent.getDateElement()) : now;
    }

    Instant start(Instant created) {
        var period = sent.getContext().getPeriod();
        if (period.hasStart()) return Moments.of(period.getStartElement());
        return header == null ? created : header.serviceStart().instant();
    }

    Instant stop() {
        var period = sent.getContext().getPeriod();
        if (period.hasEnd()) return Moments.of(period.getEndElement());
        return header == null || header.serviceStop() == null
                ? null
                : header.serviceStop().instant();
    }
}
