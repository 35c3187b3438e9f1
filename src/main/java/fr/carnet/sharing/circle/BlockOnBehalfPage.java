package fr.carnet.sharing.circle;

import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /pro/blocages/bloquer} — whom, where, and that the patient asked for it (R48). */
@Named
@RequestScoped
public class BlockOnBehalfPage {

    @Inject
    RequestedBlocks blocks;

    @Inject
    WhomForm whom;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    @Inject
    HttpServletRequest request;

    private String place = WhomForm.EVERYWHERE;
    private String[] asked = {};
    private Person person;

    /** For the administrator, about somebody whom the directory knows. */
    public void load() {
        getPerson();
        whom.getEntry();
    }

    public String block() {
        if (!whom.isPlace(place)) errors.add("place", "blockOnBehalf.input.place.error");
        if (asked.length == 0) errors.add("asked", "blockOnBehalf.input.asked.error");
        if (errors.isPresent()) return null;
        return acts.run(
                () -> blocks.block(signedIn.viewer(), Ref.of(getPatient()), whom.at(place)),
                "circle",
                "blockOnBehalf.message.info.done",
                "/pro/blocages?patient=" + getPatient());
    }

    /** The same in a GET and in the POST that follows: nobody else may. */
    public Person getPerson() {
        if (person == null) person = blocks.patient(signedIn.viewer(), Ref.of(getPatient()));
        return person;
    }

    public String[] getAskings() {
        return new String[] {"YES"};
    }

    /** In the address and in the form: the same in a GET and in the POST that follows. */
    public String getPatient() {
        return request.getParameter("patient");
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
