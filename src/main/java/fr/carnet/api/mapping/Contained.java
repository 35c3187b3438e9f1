package fr.carnet.api.mapping;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Finds what a reference means inside the resource that carries it. */
public record Contained(List<Resource> resources) {

    public static Contained in(DomainResource resource) {
        return new Contained(resource.getContained());
    }

    public <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
        if (reference == null || !reference.hasReference()) return Optional.empty();
        var target = plain(reference.getReference());
        return resources.stream()
                .filter(r -> type.isInstance(r) && target.equals(plain(r.getId())))
                .map(type::cast)
                .findFirst();
    }

    private static String plain(String id) {
        return id == null ? "" : id.replaceFirst("^#", "");
    }
}
