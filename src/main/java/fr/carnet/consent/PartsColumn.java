package fr.carnet.consent;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Reads an array of parts; writing it needs a cast, which {@link Spaces} does. */
@Converter
public class PartsColumn implements AttributeConverter<Set<Part>, String[]> {

    @Override
    public String[] convertToDatabaseColumn(Set<Part> parts) {
        return parts.stream().map(Part::name).toArray(String[]::new);
    }

    @Override
    public Set<Part> convertToEntityAttribute(String[] column) {
        return Part.of(column);
    }
}
