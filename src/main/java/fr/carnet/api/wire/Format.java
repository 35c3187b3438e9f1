package fr.carnet.api.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The two ways of writing FHIR that are spoken here, under all names that they go by. */
public enum Format {
    JSON("application/fhir+json", Set.of("application/fhir+json", "application/json", "text/json", "json")),
    XML("application/fhir+xml", Set.of("application/fhir+xml", "application/xml", "text/xml", "xml"));

    /** For {@code @Produces}. */
    public static final String FHIR_JSON = "application/fhir+json";

    public static final String FHIR_XML = "application/fhir+xml";

    private final String mediaType;
    private final Set<String> names;

    Format(String mediaType, Set<String> names) {
        this.mediaType = mediaType;
        this.names = names;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param name media type without parameters, or the short name of {@code _format}; a plus sign may have become a space */
    public static Optional<Format> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
        for (var format : values()) if (format.names.contains(plain)) return Optional.of(format);
        return Optional.empty();
    }
}
