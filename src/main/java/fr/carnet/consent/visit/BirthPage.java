package fr.carnet.consent.visit;

import fr.carnet.platform.Time;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;

/** {@code /mes-choix/naissance} — the date of birth of whoever chooses. */
@Named
@RequestScoped
public class BirthPage {

    @Inject
    Visits visits;

    @Inject
    FormErrors errors;

    @Inject
    InstantSource clock;

    private TypedDate birth = new TypedDate();

    public String load() {
        visits.claim().ifPresent(claim -> birth = claim.typedBirth());
        return visits.orDoor();
    }

    public String go() {
        if (visits.claim().isEmpty()) return visits.orDoor();
        var day = birth.date();
        if (day.isEmpty()) errors.add("birth", "identify.input.birth.error");
        else if (day.get().isAfter(LocalDate.ofInstant(clock.instant(), Time.PARIS)))
            errors.add("birth", "identify.input.birth.error.future");
        if (errors.isPresent()) return null;
        visits.save(visits.claim().get().born(day.get()));
        return "/mes-choix/moyen?faces-redirect=true";
    }

    public String getDoor() {
        return visits.claimDoor();
    }

    public TypedDate getBirth() {
        return birth;
    }
}
