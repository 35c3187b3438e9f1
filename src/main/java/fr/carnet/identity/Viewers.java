package fr.carnet.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Who the claims of an OIDC token speak of. Claims that do not name a capacity, or not all that it needs, name nobody. */
@ApplicationScoped
class Viewers {

    @Inject
    Persons persons;

    /** Somebody at a browser. */
    Optional<Viewer> ofBrowser(Map<String, Object> claims) {
        return capacity(claims).flatMap(capacity -> switch (capacity) {
            case CITIZEN -> Optional.of(citizen(claims));
            case PROFESSIONAL -> professional(claims, null);
            case SOFTWARE -> Optional.empty();
            case ADVISER, AGENT, SUPERVISOR, COORDINATOR -> Optional.of(worker(capacity, claims));
        });
    }

    /** A software calling the API: for itself, or in the name of a professional. */
    Optional<Viewer> ofSoftware(Map<String, Object> claims) {
        var software = text(claims, "azp");
        if (text(claims, "rpps") != null) return professional(claims, software);
        if (capacity(claims).filter(Capacity.SOFTWARE::equals).isEmpty()) return Optional.empty();
        var organization = text(claims, "organization");
        return Optional.of(new Viewer(
                Capacity.SOFTWARE,
                text(claims, "sub"),
                organization == null ? software : organization,
                null,
                null,
                null,
                null,
                null,
                text(claims, "finess"),
                organization,
                software));
    }

    private Viewer citizen(Map<String, Object> claims) {
        var ins = new Ins(text(claims, "ins"), text(claims, "ins_oid"));
        var person = ins.wellFormed() ? persons.find(ins).map(Person::id).orElse(null) : null;
        return new Viewer(
                Capacity.CITIZEN,
                text(claims, "sub"),
                WrittenName.of(name(claims)),
                person,
                person,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Optional<Viewer> professional(Map<String, Object> claims, String software) {
        if (text(claims, "rpps") == null || text(claims, "profession") == null) return Optional.empty();
        return Optional.of(new Viewer(
                Capacity.PROFESSIONAL,
                text(claims, "sub"),
                name(claims),
                null,
                null,
                text(claims, "rpps"),
                text(claims, "profession"),
                text(claims, "specialty"),
                text(claims, "finess"),
                text(claims, "organization"),
                software));
    }

    private static Viewer worker(Capacity capacity, Map<String, Object> claims) {
        return new Viewer(
                capacity,
                text(claims, "sub"),
                name(claims),
                null,
                null,
                null,
                null,
                null,
                null,
                text(claims, "organization"),
                null);
    }

    private static Optional<Capacity> capacity(Map<String, Object> claims) {
        var name = text(claims, "capacity");
        return Arrays.stream(Capacity.values())
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    private static String name(Map<String, Object> claims) {
        var name = text(claims, "name");
        return name == null ? text(claims, "preferred_username") : name;
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
