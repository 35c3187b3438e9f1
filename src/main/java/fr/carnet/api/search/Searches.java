package fr.carnet.api.search;

import fr.carnet.api.mapping.Addresses;
import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.mapping.Inss;
import fr.carnet.api.mapping.SubmissionSets;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.identity.Ins;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.LotSearch;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Searches of documents (ITI-67) and of lots (ITI-66) in the space of one patient. */
@ApplicationScoped
public class Searches {

    private static final Pattern PATIENT_REF =
            Pattern.compile("(?:.*/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", Pattern.CASE_INSENSITIVE);

    @Inject
    Persons persons;

    @Inject
    RecordAccess records;

    @Inject
    DocumentParameters documentParameters;

    @Inject
    LotParameters lotParameters;

    @Inject
    DocumentReferences shown;

    @Inject
    Addresses addresses;

    private record Patient(Person person, Ins ins) {}

    public Bundle documents(Viewer viewer, MultivaluedMap<String, String> parameters, boolean strict) {
        var query = new Query(parameters, strict);
        var asked = query.patient();
        query.require("status");
        var search = new Search(
                query.wanted(documentParameters.all()),
                query.order(DocumentParameters.orders()),
                query.names(DocumentParameters.NAME_A_DATE),
                query.offset(),
                query.count(),
                query.words());
        var patient = patient(asked);
        var listing = records.list(viewer, patient.person.id(), search);
        var resources =
                listing.seen().stream().map(seen -> shown.of(seen, patient.ins)).toList();
        return page("DocumentReference", query, patient, listing.total(), listing.twoYears(), resources);
    }

    public Bundle lots(Viewer viewer, MultivaluedMap<String, String> parameters, boolean strict) {
        var query = new Query(parameters, strict);
        var asked = query.patient();
        var search = new LotSearch(
                query.wanted(lotParameters.all()),
                query.order(LotParameters.orders()),
                query.names(LotParameters.NAME_A_DATE),
                query.offset(),
                query.count(),
                query.words());
        var patient = patient(asked);
        var listing = records.lots(viewer, patient.person.id(), search);
        var resources = listing.lots().stream()
                .map(lot -> SubmissionSets.of(lot, patient.ins))
                .toList();
        return page("List", query, patient, listing.total(), listing.twoYears(), resources);
    }

    private Bundle page(
            String type,
            Query query,
            Patient patient,
            int total,
            boolean twoYears,
            List<? extends Resource> resources) {
        if (twoYears) query.warnTwoYears();
        return new Page(addresses.base() + "/" + type, query, patient.person.ref(), total, resources).bundle();
    }

    /** A number that nobody has and a space that this viewer may not consult get the same answer. */
    private Patient patient(Criterion asked) {
        var value = asked.values().get(0);
        var isIdentifier = asked.name().equals("patient.identifier") || "identifier".equals(asked.modifier());
        if (isIdentifier) {
            var ins = Inss.token(value).orElseThrow(() -> new Problem(Fault.PARAMETER_INVALID, "an INS: system|value"));
            var person = persons.find(ins).orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
            return new Patient(person, ins);
        }
        var ref = PATIENT_REF.matcher(value);
        if (asked.modifier() != null || !ref.matches()) throw new Problem(Fault.PARAMETER_INVALID, "Patient/REF");
        var uuid = UUID.fromString(ref.group(1));
        var person = persons.owning(uuid)
                .filter(p -> p.ref().equals(uuid))
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
        return new Patient(person, null);
    }
}
