package fr.carnet.sharing.circle;

import fr.carnet.directory.Entries;
import fr.carnet.directory.Entry;
import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /pro/blocages/bloquer} — whom, where, and that the patient asked for it (R48). */
@Named
@RequestScoped
public class BlockOnBehalfPage {

    @Inject
    RequestedBlocks blocks;

    @Inject
    Entries directory;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private String patient;
    private String who;
    private String place = Places.EVERYWHERE;
    private String[] asked = {};
    private Entry entry;
    private Person person;

    /** For the administrator, about somebody whom the directory knows. */
    public void load() {
        getPerson();
        getEntry();
    }

    public String block() {
        if (Places.chosen(getEntry(), place).isEmpty()) errors.add("place", "blockOnBehalf.input.place.error");
        if (asked.length == 0) errors.add("asked", "blockOnBehalf.input.asked.error");
        if (errors.isPresent()) return null;
        try {
            blocks.block(signedIn.viewer(), Ref.of(getPatient()), Places.whom(getEntry(), place));
        } catch (Refusal refusal) {
            if (refusal.code().status() == 404) throw refusal;
            errors.add(refusal);
            return null;
        }
        flash.say("circle", "blockOnBehalf.message.info.done");
        return "/pro/blocages?faces-redirect=true&patient=" + getPatient();
    }

    /** The same in a GET and in the POST that follows: nobody else may. */
    public Person getPerson() {
        if (person == null) person = blocks.patient(signedIn.viewer(), Ref.of(getPatient()));
        return person;
    }

    /** The same in a GET and in the POST that follows. */
    public Entry getEntry() {
        if (entry == null) entry = directory.find(getWho()).orElseThrow(() -> new Refusal(Trusting.NOT_IN_DIRECTORY));
        return entry;
    }

    public boolean isNamed() {
        return getEntry().isPerson();
    }

    public List<Object> getPlaces() {
        return Places.all(getEntry());
    }

    public String[] getAskings() {
        return new String[] {"YES"};
    }

    /** Asked before a post has said it to this bean: which fields there are depends on it. */
    public String getWho() {
        return who == null ? request.getParameter("qui") : who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** As {@link #getWho}. */
    public String getPatient() {
        return patient == null ? request.getParameter("patient") : patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String[] getAsked() {
        return asked;
    }

    public void setAsked(String[] asked) {
        this.asked = asked;
    }
}
