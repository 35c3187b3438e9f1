package fr.carnet.consent.visit;

import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** {@code /mes-choix/pour-qui} — for oneself, or for a child (R12). */
@Named
@RequestScoped
public class WhomPage {

    @Inject
    Visits visits;

    @Inject
    Persons persons;

    @Inject
    FormErrors errors;

    private String whom;

    public String load() {
        visits.find().filter(visit -> visit.holder() != null).ifPresent(visit -> whom = ref(visit.holder()));
        return visits.orStart();
    }

    public String choose() {
        if (visits.find().isEmpty()) return visits.orStart();
        var visit = visits.find().get();
        var chosen = people(visit.chooser())
                .filter(person -> person.ref().toString().equals(whom))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("whom", "whom.input.whom.error");
            return null;
        }
        visits.save(visit.forHolder(chosen.get().id()));
        return "/mes-choix/quoi?faces-redirect=true";
    }

    public List<Choice> getPeople() {
        return visits.find().stream()
                .flatMap(visit -> people(visit.chooser()))
                .map(person -> new Choice(person.ref().toString(), person.displayName()))
                .toList();
    }

    private Stream<Person> people(long chooser) {
        return Stream.concat(persons.find(chooser).stream(), persons.childrenOf(chooser).stream());
    }

    private String ref(long person) {
        return persons.find(person).map(Person::ref).map(UUID::toString).orElse(null);
    }

    public String getAudience() {
        return visits.audience();
    }

    public String getBack() {
        return visits.identified();
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }
}
