package fr.carnet.delegation.guardian;

import fr.carnet.consent.Consent;
import fr.carnet.consent.identification.Identifications;
import fr.carnet.consent.identification.SpokenIdentity;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Person;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** {@code /support/tutelle} — a supervisor records whom a court named, with the reference and the end of the paper. */
@Named
@RequestScoped
public class CourtGuardianPage {

    @Inject
    Guardians guardians;

    @Inject
    Identifications identifications;

    @Inject
    Persons persons;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    @Inject
    InstantSource clock;

    private final SpokenIdentity holder = new SpokenIdentity();
    private String guardianNumber;
    private String guardianFamily;
    private final TypedDate last = new TypedDate();
    private String paper;

    public String record() {
        holder.check(errors, "courtGuardian");
        if (guardianFamily == null) errors.add("guardianFamily", "courtGuardian.input.guardianFamily.error");
        if (guardianNumber == null) errors.add("guardianNumber", "courtGuardian.input.guardianNumber.error");
        var today = LocalDate.ofInstant(clock.instant(), Time.PARIS);
        if (last.date().filter(day -> !day.isBefore(today)).isEmpty())
            errors.add("last", "courtGuardian.input.last.error");
        if (paper == null) errors.add("paper", "courtGuardian.input.paper.error");
        if (errors.isPresent()) return null;
        var guardian = guardian();
        if (guardian.isEmpty()) errors.add("guardianNumber", "courtGuardian.input.guardianNumber.error.unknown");
        if (errors.isPresent()) return null;
        try {
            guardians.recordCourt(
                    signedIn.viewer(),
                    identifications.lookUp(holder.said(), signedIn.viewer()),
                    guardian.get(),
                    last.date().get(),
                    paper);
        } catch (Refusal refusal) {
            if (refusal.code() == Consent.NOT_IDENTIFIED)
                errors.add("family", "courtGuardian.input.family.error.unknown");
            else errors.add(refusal);
            return null;
        }
        flash.say("delegation", "courtGuardian.message.info.done");
        return "/support/tutelle?faces-redirect=true";
    }

    /** By the whole number, as the court's paper comes with an identity paper; and the name that goes with it. */
    private Optional<Person> guardian() {
        return persons.withMatricule(guardianNumber.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT))
                .filter(p -> p.traits()
                        .agreeOn(
                                guardianFamily,
                                p.traits().givenNames().get(0),
                                p.traits().birthDate()));
    }

    public boolean isSupervisor() {
        return signedIn.getCapacity() == Capacity.SUPERVISOR;
    }

    public SpokenIdentity getHolder() {
        return holder;
    }

    public String getGuardianNumber() {
        return guardianNumber;
    }

    public void setGuardianNumber(String number) {
        guardianNumber = number;
    }

    public String getGuardianFamily() {
        return guardianFamily;
    }

    public void setGuardianFamily(String family) {
        guardianFamily = family;
    }

    public TypedDate getLast() {
        return last;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper == null ? null : paper.substring(0, Math.min(paper.length(), 200));
    }
}
