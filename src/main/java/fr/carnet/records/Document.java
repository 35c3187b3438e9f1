package fr.carnet.records;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A stored document: its metadata and its life. The bytes are in the {@link ContentStore}. */
@Entity
class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "holder_id")
    private long holder;

    private UUID ref;

    @Column(name = "unique_id")
    private String uniqueId;

    @Column(name = "logical_id")
    private UUID logicalId;

    @Column(name = "set_id")
    private String setId;

    @Column(name = "set_version")
    private Integer setVersion;

    private byte[] title;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "class_code")
    private String classCode;

    @Column(name = "format_code")
    private String formatCode;

    private String mime;
    private long size;
    private byte[] sha1;
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "service_start")
    private Instant serviceStart;

    @Column(name = "service_stop")
    private Instant serviceStop;

    @Column(name = "facility_type")
    private String facilityType;

    @Column(name = "practice_setting")
    private String practiceSetting;

    private String events;
    private String related;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean archived;
    private Long replaces;
    private int version;

    @Column(name = "deposited_at")
    private Instant depositedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private String confidentiality;

    @Column(name = "patient_sees_from")
    private Instant patientSeesFrom;

    @Column(name = "hidden_from_guardians")
    private boolean hiddenFromGuardians;

    @Embedded
    private Provenance provenance;

    protected Document() {}

    Document(long holder, UUID ref, byte[] sealedTitle, NewDocument n, boolean former, Instant now) {
        this.holder = holder;
        this.ref = ref;
        uniqueId = n.uniqueId();
        logicalId = UUID.randomUUID();
        setId = n.setId();
        setVersion = n.setVersion();
        title = sealedTitle;
        typeCode = n.typeCode();
        classCode = n.classCode();
        formatCode = n.formatCode();
        mime = n.mime();
        size = n.content().length;
        sha1 = sha1(n.content());
        language = n.language();
        createdAt = n.createdAt();
        serviceStart = n.serviceStart();
        serviceStop = n.serviceStop();
        facilityType = n.facilityType();
        practiceSetting = n.practiceSetting();
        events = String.join("\n", n.events());
        related = String.join("\n", n.related());
        status = Status.CURRENT;
        replaces = n.replaces();
        version = 1;
        depositedAt = now;
        updatedAt = now;
        confidentiality = n.confidentiality();
        patientSeesFrom = n.hiddenFromPatient() ? aMonthAfter(now) : null;
        hiddenFromGuardians = n.hiddenFromGuardians();
        provenance = new Provenance(n, former);
    }

    void supersede(Instant now) {
        if (status != Status.CURRENT) throw new Refusal(Records.NOT_LATEST);
        status = Status.SUPERSEDED;
        touch(now);
    }

    /** Logical: the row stays, so that the history keeps its meaning. */
    void delete(Instant now) {
        touch(now);
        status = Status.DELETED;
    }

    void archive(boolean archived, Instant now) {
        touch(now);
        this.archived = archived;
    }

    /** Announce-first may be lifted at any time; set again it never runs past a month after the deposit (R28). */
    void show(String confidentiality, boolean hiddenFromPatient, boolean hiddenFromGuardians, Instant now) {
        touch(now);
        this.confidentiality = confidentiality;
        this.hiddenFromGuardians = hiddenFromGuardians;
        patientSeesFrom = hiddenFromPatient ? aMonthAfter(depositedAt) : null;
    }

    void correct(byte[] sealedTitle, String typeCode, String classCode, Instant serviceStart, Instant now) {
        if (status != Status.CURRENT) throw new Refusal(Records.NOT_LATEST);
        title = sealedTitle;
        this.typeCode = typeCode;
        this.classCode = classCode;
        this.serviceStart = serviceStart;
        touch(now);
    }

    long id() {
        return id;
    }

    UUID ref() {
        return ref;
    }

    DocumentEntry entry(String openTitle) {
        return new DocumentEntry(
                id,
                holder,
                ref,
                uniqueId,
                logicalId,
                setId,
                setVersion,
                openTitle,
                typeCode,
                classCode,
                formatCode,
                mime,
                size,
                sha1,
                language,
                createdAt,
                serviceStart,
                serviceStop,
                facilityType,
                practiceSetting,
                list(events),
                list(related),
                status,
                archived,
                replaces,
                version,
                depositedAt,
                updatedAt,
                confidentiality,
                patientSeesFrom,
                hiddenFromGuardians,
                provenance.author(),
                provenance.legalAuthor(),
                provenance.custodian(),
                provenance.depositedBy(),
                provenance.depositedFor(),
                provenance.former());
    }

    static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }

    /** What is deleted changes no more. */
    private void touch(Instant now) {
        if (status == Status.DELETED) throw new Refusal(Records.ALREADY_DELETED);
        version++;
        updatedAt = now;
    }

    /** What a sealed title is bound to. */
    static String aboutTitle(UUID ref) {
        return "document:" + ref + ":title";
    }

    private static Instant aMonthAfter(Instant deposit) {
        return deposit.atZone(Time.PARIS).plusMonths(1).toInstant();
    }

    static byte[] sha1(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
