package fr.carnet.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicLong;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;

/** A clinical document of our own making, for one patient, and the DocumentReference that goes with it. */
record TestDocument(TestPatient patient, String uniqueId, String cda) {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() / 1_000);
    private static final String SAMPLE = "src/dev/resources/samples/dominique-ordonnance.xml";

    /** A prescription of 12 January 2026 by dr.martin, with an id that no other has. */
    static TestDocument of(TestPatient patient) {
        var id = newId();
        return new TestDocument(patient, id, read(SAMPLE))
                .with("root=\"1.2.250.1.999.1.3.1\"", "root=\"" + id + "\"")
                .with("279035121518989", patient.ins().matricule())
                .with("DOMINIQUE MARIE-LOUISE", "IRIS")
                .with("PAT-TROIS", patient.family())
                .with("DOMINIQUE", patient.given());
    }

    static String newId() {
        return "1.2.250.1.999.2." + NEXT.incrementAndGet();
    }

    /** The same with other words; fails when they are not there to change. */
    TestDocument with(String words, String others) {
        if (!cda.contains(words)) throw new IllegalArgumentException("not in the sample: " + words);
        return new TestDocument(patient, uniqueId, cda.replace(words, others));
    }

    TestDocument ofType(String code) {
        return with("<code code=\"57833-6\"", "<code code=\"" + code + "\"");
    }

    /** @param day such as 20260112: of writing and of the act */
    TestDocument on(String day) {
        return with("20260112105000+0100", day + "105000+0100");
    }

    byte[] bytes() {
        return cda.getBytes(StandardCharsets.UTF_8);
    }

    /** As in a full push: size and hash, the bytes elsewhere. */
    DocumentReference reference() {
        var reference = new DocumentReference()
                .setStatus(DocumentReferenceStatus.CURRENT)
                .setMasterIdentifier(
                        new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:oid:" + uniqueId));
        reference.getSubject().setIdentifier(identifier());
        reference
                .addContent()
                .setAttachment(new Attachment()
                        .setContentType("text/xml")
                        .setTitle("Ordonnance " + uniqueId)
                        .setSize(bytes().length)
                        .setHash(sha1(bytes())));
        return reference;
    }

    /** As in a simple push: the bytes inside. */
    DocumentReference simple() {
        var reference = reference();
        reference.getContentFirstRep().getAttachment().setData(bytes());
        return reference;
    }

    Identifier identifier() {
        return new Identifier()
                .setSystem("urn:oid:" + patient.ins().oid())
                .setValue(patient.ins().matricule());
    }

    static DocumentReference labelled(DocumentReference reference, String... codes) {
        for (var code : codes) reference.addSecurityLabel().addCoding(new Coding().setCode(code));
        return reference;
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
