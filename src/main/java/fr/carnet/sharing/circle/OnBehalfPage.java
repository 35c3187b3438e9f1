package fr.carnet.sharing.circle;

import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /pro/blocages} — an administrator blocks because a patient asked for it, and finds whom they blocked (R48). */
@Named
@RequestScoped
public class OnBehalfPage {

    @Inject
    RequestedBlocks blocks;

    @Inject
    SignedIn signedIn;

    private boolean offered;
    private String patient;
    private Person person;
    private List<RequestedBlocks.Own> own;

    /** For the administrator only. */
    public void load() {
        person = blocks.patient(signedIn.viewer(), Ref.of(patient));
    }

    public void loadOwn() {
        load();
        own = blocks.own(signedIn.viewer(), Ref.of(patient));
    }

    /** For the page of a patient: whether it leads here. */
    public void offer(Person about) {
        offered = blocks.may(signedIn.viewer(), about);
    }

    public boolean isOffered() {
        return offered;
    }

    public Person getPerson() {
        return person;
    }

    public List<RequestedBlocks.Own> getOwn() {
        return own;
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }
}
