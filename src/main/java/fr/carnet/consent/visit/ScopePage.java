package fr.carnet.consent.visit;

import fr.carnet.consent.Part;
import fr.carnet.identity.Persons;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /mes-choix/quoi} — the whole space, or some parts of it. */
@Named
@RequestScoped
public class ScopePage {

    private static final Set<String> SOME = Set.of("PARTS", "EXCEPT");

    @Inject
    Visits visits;

    @Inject
    Persons persons;

    @Inject
    FormErrors errors;

    private String scope;
    private String[] parts = {};

    public String load() {
        var visit = visits.find().filter(v -> v.holder() != null);
        if (visit.isEmpty()) return visits.find().isPresent() ? Visits.START : visits.orStart();
        var refused = visit.get().refused();
        if (refused == null) return null;
        var whole = refused.isEmpty() || refused.containsAll(Part.all());
        scope = whole ? "ALL" : some();
        if (!whole) parts = refused.stream().map(Part::name).toArray(String[]::new);
        return null;
    }

    public String choose() {
        var visit = visits.find().filter(v -> v.holder() != null);
        if (visit.isEmpty()) return load();
        var refused = refused();
        if (errors.isPresent()) return null;
        visits.save(visit.get().refusing(refused));
        return "/mes-choix/confirmer?faces-redirect=true";
    }

    private Set<Part> refused() {
        if ("ALL".equals(scope)) return isWanted() ? Part.none() : Part.all();
        var some = scope != null && SOME.contains(scope);
        if (!some) errors.add("scope", "scope.input.scope.error");
        var chosen = Part.of(Stream.of(parts).filter(Part::isOne).toArray(String[]::new));
        if (some && chosen.isEmpty()) errors.add("parts", "scope.input.parts.error");
        if (isWanted() && chosen.containsAll(Part.all())) errors.add("parts", "scope.input.parts.error.all");
        return chosen;
    }

    /** Some parts only are refused, or all but some are wanted: the same question in other words. */
    private String some() {
        return isWanted() ? "EXCEPT" : "PARTS";
    }

    public boolean isWanted() {
        return visits.find().filter(Visit::wanted).isPresent();
    }

    /** Whose space, when it is not the chooser's own; else null. */
    public String getChild() {
        return visits.find()
                .filter(visit -> visit.holder() != null && !visit.isForChooser())
                .flatMap(visit -> persons.find(visit.holder()))
                .map(person -> person.displayName())
                .orElse(null);
    }

    public String[] getScopes() {
        return new String[] {"ALL", some()};
    }

    public Part[] getAll() {
        return Part.values();
    }

    public String getAudience() {
        return visits.audience();
    }

    public String getBack() {
        var severalPeople = visits.find()
                .filter(visit -> !persons.childrenOf(visit.chooser()).isEmpty());
        return severalPeople.isPresent() ? "/mes-choix/pour-qui" : visits.identified();
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String[] getParts() {
        return parts;
    }

    public void setParts(String[] parts) {
        this.parts = parts;
    }
}
