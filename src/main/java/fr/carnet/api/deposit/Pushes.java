package fr.carnet.api.deposit;

import fr.carnet.api.deposit.TransactionEntry.Part;
import fr.carnet.api.mapping.Contained;
import fr.carnet.api.wire.Body;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.api.wire.Warning;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Identity;
import fr.carnet.identity.Traits;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import fr.carnet.records.cda.Acceptance;
import fr.carnet.sharing.deposit.Deposits;
import fr.carnet.sharing.deposit.Lot;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.ListResource;

/** Pushes of documents: read, checked against their own headers, given to the gate as one lot. */
@ApplicationScoped
public class Pushes {

    @Inject
    DocumentTypes types;

    @Inject
    Deposits deposits;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    private Acceptance door;

    @PostConstruct
    void openDoor() {
        door = new Acceptance(types, settings.demo(), settings.acceptsWrongTestKeys());
    }

    /** A whole lot (ITI-65): all of it is stored, or nothing. */
    public Bundle push(Viewer viewer, Body body) {
        var transaction = Transaction.of(body);
        var warnings = new Warnings();
        var items = new ArrayList<Lot.Item>();
        var patients = new ArrayList<SentPatient>();
        for (var entry : transaction.of(Part.DOCUMENT)) {
            var sent = entry.as(DocumentReference.class);
            var file = transaction.file(entry);
            items.add(item(viewer, sent, file, entry.resourceAt(), warnings.of(entry), patients));
        }
        Superseding.check(transaction, items);
        var entry = transaction.lot();
        var lot = lot(entry, patients, items);
        return new TransactionResponse(transaction, items, deposits.deposit(viewer, lot), warnings).bundle();
    }

    /** One document with its bytes (ITI-105). */
    public Published publish(Viewer viewer, Body body) {
        if (!(body.resource() instanceof DocumentReference sent)) {
            throw new Problem(Fault.NOT_SUPPORTED, "a DocumentReference is expected", null);
        }
        var at = "DocumentReference";
        var attachment = sent.getContentFirstRep().getAttachment();
        if (sent.getContent().size() != 1) throw new Problem(Fault.NOT_SUPPORTED, "one content", at + ".content");
        var file = SentFile.of(attachment, attachment.getDataElement(), body, at + ".content[0].attachment");
        var warnings = new ArrayList<Warning>();
        var patients = new ArrayList<SentPatient>();
        var item = item(viewer, sent, file, at, warnings, patients);
        var lot = new Lot(
                patients.get(0).ins(),
                traits(patients),
                null,
                null,
                null,
                null,
                null,
                item.document().author(),
                clock.instant(),
                List.of(item));
        var deposited = deposits.deposit(viewer, lot);
        return new Published(deposited.documents().get(0), patients.get(0).ins());
    }

    private Lot.Item item(
            Viewer viewer,
            DocumentReference sent,
            SentFile file,
            String at,
            List<Warning> warnings,
            List<SentPatient> patients) {
        if (file.clinical() != null) door.require(file.clinical());
        var document = new SentDocument(sent, file, at, warnings);
        patients.add(document.patient());
        var former = Formers.of(sent, file.clinical(), at, warnings);
        return new Lot.Item(document.document(viewer, types, clock.instant()), former);
    }

    private Lot lot(TransactionEntry entry, List<SentPatient> patients, List<Lot.Item> items) {
        var list = entry.as(ListResource.class);
        var sent = new SentLot(list, entry.resourceAt());
        var ins = patients.get(0).ins();
        for (var patient : patients) if (!patient.ins().equals(ins)) throw severalPatients(entry);
        if (list.hasSubject() && !SentPatient.agrees(ins, list.getSubject(), Contained.in(list)))
            throw severalPatients(entry);
        return new Lot(
                ins,
                traits(patients),
                sent.uniqueId(),
                sent.sourceId(),
                sent.designationType(),
                list.getTitle(),
                sent.code(),
                sent.author(),
                sent.at(clock.instant()),
                items);
    }

    private static Problem severalPatients(TransactionEntry entry) {
        return new Problem(Identity.INS_DIFFERS, "a lot is about one patient", entry.resourceAt() + ".subject");
    }

    /** Headers decide; without any, what comes around the documents. All that decide must be complete and agree. */
    private static Traits traits(List<SentPatient> patients) {
        var fromHeaders = patients.stream().filter(SentPatient::fromHeader).toList();
        var deciding = (fromHeaders.isEmpty() ? patients : fromHeaders)
                .stream().map(SentPatient::traits).toList();
        Traits first = null;
        for (var traits : deciding) {
            if (traits == null || !traits.complete()) return Traits.NONE;
            if (first != null && !first.sameAs(traits)) throw new Refusal(Identity.INS_DIFFERS);
            first = traits;
        }
        return first;
    }
}
