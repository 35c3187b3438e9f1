package fr.carnet.platform.pages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/**
 * Reads the answer to radio buttons or checkboxes that the tag wrote as plain HTML; shows nothing itself. It takes
 * what was sent: the boundary says whether it is a possible answer.
 */
@FacesComponent(value = "fr.carnet.Answer", createTag = false)
public class Answer extends UIInput {

    private static final String[] NONE = {};

    public Answer() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        var sent = context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        if ("true".equals(getAttributes().get("several"))) setSubmittedValue(sent == null ? NONE : sent);
        else setSubmittedValue(sent == null ? "" : sent[0]);
    }

    @Override
    protected void validateValue(FacesContext context, Object value) {
        // an empty answer is an answer: the page bean words the error
    }
}
