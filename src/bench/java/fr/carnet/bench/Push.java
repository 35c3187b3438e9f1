package fr.carnet.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One document pushed as a lot (ITI-65). */
final class Push {

    private static final String BUNDLE =
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
            {"fullUrl":"urn:uuid:%1$s","resource":{"resourceType":"List","status":"current","mode":"working",
            "identifier":[{"use":"usual","system":"urn:ietf:rfc:3986","value":"urn:uuid:%1$s"}],
            "code":{"coding":[{"system":"https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes","code":"submissionset"}]},
            "date":"2026-11-01T10:00:00+01:00","title":"Envoi du laboratoire",
            "subject":{"identifier":{"system":"urn:oid:%4$s","value":"%5$s"}},
            "entry":[{"item":{"reference":"urn:uuid:%2$s"}}]},"request":{"method":"POST","url":"List"}},
            {"fullUrl":"urn:uuid:%2$s","resource":{"resourceType":"DocumentReference","status":"current",
            "masterIdentifier":{"system":"urn:ietf:rfc:3986","value":"urn:oid:%6$s"},
            "type":{"coding":[{"system":"http://loinc.org","code":"%7$s"}]},
            "subject":{"identifier":{"system":"urn:oid:%4$s","value":"%5$s"}},"securityLabel":[%8$s],
            "content":[{"attachment":{"contentType":"text/xml","language":"fr-FR","url":"urn:uuid:%3$s","title":"%9$s",
            "size":%10$d,"hash":"%11$s"}}]},"request":{"method":"POST","url":"DocumentReference"}},
            {"fullUrl":"urn:uuid:%3$s","resource":{"resourceType":"Binary","contentType":"text/xml","data":"%12$s"},
            "request":{"method":"POST","url":"Binary"}}]}
            """;

    private static final String MASKED =
            """
            {"coding":[{"system":"https://mos.esante.gouv.fr/NOS/TRE_A07-StatutVisibiliteDocument/FHIR/TRE-A07-StatutVisibiliteDocument","code":"MASQUE_PS"}]}""";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Push() {}

    /** Documents made since the start of this run. */
    static int count() {
        return COUNT.get();
    }

    static byte[] of(Holder holder, boolean masked) {
        var number = COUNT.getAndIncrement();
        var id = "1.2.250.1.999.7." + (number + 1);
        var note = ClinicalNote.of(holder, id, number);
        var base64 = Base64.getEncoder();
        return BUNDLE.formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        holder.ins().oid(),
                        holder.ins().matricule(),
                        id,
                        ClinicalNote.TYPE,
                        masked ? MASKED : "",
                        ClinicalNote.TITLE,
                        note.length,
                        base64.encodeToString(sha1(note)),
                        base64.encodeToString(note))
                .replace(",\"securityLabel\":[]", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha1(byte[] note) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(note);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
