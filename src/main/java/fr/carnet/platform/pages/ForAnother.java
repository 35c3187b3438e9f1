package fr.carnet.platform.pages;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.util.ResourceBundle;

/**
 * Words for a reader who acts for somebody else. Beside {@code documents.title}, "Vos documents", a bundle may have
 * {@code documents.title.for}, "Les documents de [name]": while they act, they read it instead.
 */
public final class ForAnother {

    private static final String GIVEN = ForAnother.class.getName();
    private static final String SUFFIX = ".for";
    private static final String NAME = "[name]";

    private ForAnother() {}

    /** @param given first given name of the person for whom this request acts; null when for nobody else */
    public static void mark(ServletRequest request, String given) {
        if (given != null) request.setAttribute(GIVEN, given);
        else request.removeAttribute(GIVEN);
    }

    /** Null in a request that acts for nobody else, and outside a page. */
    static String given() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null
                ? null
                : (String) faces.getExternalContext().getRequestMap().get(GIVEN);
    }

    static String given(ServletRequest request) {
        return (String) request.getAttribute(GIVEN);
    }

    /** The words that speak of this person; null when the bundle has none that differ. */
    static String word(ResourceBundle words, String key, String given) {
        return words.containsKey(key + SUFFIX) ? name(words.getString(key + SUFFIX), given) : null;
    }

    static String name(String text, String given) {
        return Elision.of(text, NAME, given)
                .replace(NAME, given.replaceAll("[{}]", "").replace('\'', '’'));
    }
}
