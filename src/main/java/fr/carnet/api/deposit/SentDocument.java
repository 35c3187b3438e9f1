package fr.carnet.api.deposit;

import fr.carnet.api.mapping.Authors;
import fr.carnet.api.mapping.Contained;
import fr.carnet.api.mapping.Labels;
import fr.carnet.api.mapping.Systems;
import fr.carnet.api.mapping.UniqueId;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import fr.carnet.api.wire.Warning;
import fr.carnet.directory.DocumentType;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Viewer;
import fr.carnet.records.Author;
import fr.carnet.records.NewDocument;
import fr.carnet.records.cda.Cda;
import fr.carnet.records.cda.ClinicalDocument;
import fr.carnet.records.cda.Code;
import fr.carnet.records.cda.Identifier;
import fr.carnet.sharing.Sharing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * A DocumentReference with its file, turned into what is stored. The header of a clinical document says what the
 * metadata leave out, and alone says who wrote it and whose it is: metadata cannot make a document say something else.
 */
final class SentDocument {

    private static final String FRENCH = "fr-FR";

    private final DocumentReference sent;
    private final SentFile file;
    private final ClinicalDocument header;
    private final String at;
    private final List<Warning> warnings;

    /** @param at expression of the resource; @param warnings where to say what was left aside */
    SentDocument(DocumentReference sent, SentFile file, String at, List<Warning> warnings) {
        this.sent = sent;
        this.file = file;
        this.header = file.clinical();
        this.at = at;
        this.warnings = warnings;
        if (sent.getStatus() != DocumentReferenceStatus.CURRENT) {
            throw new Problem(Fault.ELEMENT_INVALID, "a new document is current", at + ".status");
        }
    }

    SentPatient patient() {
        var references = Stream.of(sent.getSubject(), sent.getContext().getSourcePatientInfo())
                .filter(reference -> !reference.isEmpty())
                .toList();
        return SentPatient.of(references, Contained.in(sent), header, at + ".subject");
    }

    NewDocument document(Viewer viewer, DocumentTypes types, Instant now) {
        var dates = new SentDates(sent, header);
        var type = type(types);
        var labels = Labels.of(sent.getSecurityLabel(), confidentiality(), at + ".securityLabel");
        var created = dates.created(now);
        var context = sent.getContext();
        return new NewDocument(
                uniqueId(),
                header == null ? null : fromHeader(header.setId(), Identifier::uniqueId),
                header == null ? null : header.version(),
                title(),
                type.code(),
                type.classCode(),
                format(),
                file.mime(),
                language(),
                created,
                dates.start(created),
                dates.stop(),
                code(context.getFacilityType(), header == null ? null : header.facility(), Systems.FACILITIES),
                code(context.getPracticeSetting(), header == null ? null : header.practiceSetting(), Systems.SETTINGS),
                events(),
                related(),
                labels.confidentiality(),
                labels.masked(),
                labels.hiddenFromPatient(),
                labels.hiddenFromGuardians(),
                author(),
                legalAuthor(),
                custodian(),
                viewer.actorId(),
                viewer.finess(),
                null,
                file.bytes());
    }

    Author author() {
        if (header != null) return Authors.of(header.author());
        return sent.getAuthor().stream()
                .flatMap(reference -> Authors.of(reference, Contained.in(sent)).stream())
                .findFirst()
                .orElseThrow(
                        () -> new Problem(Fault.ELEMENT_MISSING, "an author contained or identified", at + ".author"));
    }

    private String uniqueId() {
        var given = Optional.of(sent.getMasterIdentifier())
                .filter(i -> i.hasValue())
                .map(this::alone)
                .map(this::uniqueId);
        if (header == null) return given.orElseThrow(() -> missing("masterIdentifier"));
        var own = uniqueId(header.id().uniqueId());
        if (given.isPresent() && !given.get().equals(own)) throw differs("masterIdentifier");
        return own;
    }

    /** An id of its own, without extension. */
    private String alone(org.hl7.fhir.r4.model.Identifier id) {
        if (!id.hasSystem() || id.getSystem().equals(Systems.URI)) return id.getValue();
        throw new Problem(Cda.ID_WITH_EXTENSION, "one OID or UUID, as a URN", at + ".masterIdentifier");
    }

    private String uniqueId(String value) {
        return UniqueId.stored(value)
                .orElseThrow(() -> new Problem(Fault.ELEMENT_INVALID, "an OID or a UUID", at + ".masterIdentifier"));
    }

    private DocumentType type(DocumentTypes types) {
        var codings = sent.hasType() ? sent.getType().getCoding() : headerType();
        if (codings.isEmpty()) throw missing("type");
        var type = codings.stream()
                .flatMap(coding -> types.find(coding.getCode()).stream()
                        .filter(t -> coding.getSystem() == null
                                || Systems.canonical(t.system()).equals(Systems.canonical(coding.getSystem()))))
                .findFirst()
                .orElseThrow(() -> new Problem(Sharing.TYPE_NOT_ALLOWED, "not a type of the record", at + ".type"));
        if (header != null && !type.code().equals(header.type().code())) throw differs("type");
        var category = sent.getCategoryFirstRep().getCodingFirstRep().getCode();
        if (category != null && !category.equals(type.classCode())) {
            var said = "the class of this type is " + type.classCode();
            warnings.add(new Warning("ClassReplaced", said, at + ".category"));
        }
        return type;
    }

    private List<Coding> headerType() {
        if (header == null) return List.of();
        return List.of(new Coding(
                Systems.canonical(header.type().system()), header.type().code(), null));
    }

    private String title() {
        var title = attachment().hasTitle() || header == null ? attachment().getTitle() : header.title();
        if (title == null || title.isBlank()) throw missing("content[0].attachment.title");
        return title.strip();
    }

    private String format() {
        var format = sent.getContentFirstRep().getFormat();
        return format.hasCode() ? Systems.stored(format, Systems.FORMATS) : file.format();
    }

    private String language() {
        if (attachment().hasLanguage()) return attachment().getLanguage();
        return header == null || header.language() == null ? FRENCH : header.language();
    }

    private List<String> events() {
        if (!sent.getContext().hasEvent() && header != null) {
            return header.events().stream()
                    .map(e -> stored(new Coding(e.system(), e.code(), null), null))
                    .toList();
        }
        return sent.getContext().getEvent().stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(Coding::hasCode)
                .map(coding -> stored(coding, null))
                .toList();
    }

    private List<String> related() {
        return sent.getContext().getRelated().stream()
                .filter(Reference::hasIdentifier)
                .map(Reference::getIdentifier)
                .map(i -> stored(new Coding(i.getSystem(), i.getValue(), null), null))
                .toList();
    }

    private String code(CodeableConcept concept, Code fromHeader, String usual) {
        var coding = concept.getCodingFirstRep();
        if (coding.hasCode()) return stored(coding, usual);
        return fromHeader == null ? null : stored(new Coding(fromHeader.system(), fromHeader.code(), null), usual);
    }

    private static String stored(Coding coding, String usual) {
        return Systems.stored(coding, usual).replaceAll("\\R", " ");
    }

    private String confidentiality() {
        var code = header == null ? null : fromHeader(header.confidentiality(), Code::code);
        return "R".equals(code) || "V".equals(code) ? code : "N";
    }

    private String legalAuthor() {
        if (header != null)
            return fromHeader(header.legalAuthenticator(), p -> Authors.of(p).id());
        return Authors.of(sent.getAuthenticator(), Contained.in(sent))
                .map(Author::id)
                .orElse(null);
    }

    private String custodian() {
        if (header != null)
            return fromHeader(header.custodian(), o -> o.finess() == null ? o.name() : "1" + o.finess());
        return Authors.of(sent.getCustodian(), Contained.in(sent))
                .map(a -> a.finess() == null ? a.organization() : "1" + a.finess())
                .orElse(sent.getCustodian().getDisplay());
    }

    private Attachment attachment() {
        return sent.getContentFirstRep().getAttachment();
    }

    private static <T, R> R fromHeader(T value, Function<T, R> reading) {
        return value == null ? null : reading.apply(value);
    }

    private Problem missing(String element) {
        return new Problem(Fault.ELEMENT_MISSING, element + " is missing", at + "." + element);
    }

    private Problem differs(String element) {
        return new Problem(Fault.HEADER_DIFFERS, "not what the header of the document says", at + "." + element);
    }
}
