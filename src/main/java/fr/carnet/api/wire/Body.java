package fr.carnet.api.wire;

import java.util.Map;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Resource;

/**
 * A request read and understood.
 *
 * @param files the files that it carries, lifted out of the text while it was read; the model holds tickets
 */
public record Body(Resource resource, Map<String, byte[]> files) {

    /** Bytes of a file, decoded once. Empty when the element is. */
    public byte[] bytes(Base64BinaryType data) {
        if (data == null || !data.hasValue()) return new byte[0];
        var lifted = files.get(data.getValueAsString());
        return lifted == null ? data.getValue() : lifted;
    }
}
