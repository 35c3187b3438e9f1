package fr.carnet.platform.pages;

import fr.carnet.platform.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence that survives one redirect. It travels in a cookie as the name of a bundle and a key: whoever
 * forges it can only make our own words appear, and it names nobody.
 */
@Named("flashMessage")
@RequestScoped
// "flash" is taken by Faces itself
public class Flash {

    private static final String COOKIE = "carnet-message";
    private static final Pattern FORM = Pattern.compile("([a-z]{2,20}):([A-Za-z0-9.]{1,100})");

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    private String text;
    private boolean read;

    /**
     * Says it on the next page.
     *
     * @param bundle name of the feature
     * @param key    key in its bundle, such as {@code mask.message.info.masked}; its words take no argument
     */
    public void say(String bundle, String key) {
        cookies.write(Words.response(), COOKIE, bundle + ":" + key, "/", Duration.ofMinutes(2));
    }

    /** Says it on this very page. */
    public void sayHere(String bundle, String key) {
        text = Words.find(bundle, key);
        read = true;
    }

    /** The sentence that the page before left, or null; asked once, it is forgotten. */
    public String getText() {
        if (!read) {
            read = true;
            text = cookies.read(request, COOKIE)
                    .map(FORM::matcher)
                    .filter(Matcher::matches)
                    .map(matcher -> Words.find(matcher.group(1), matcher.group(2)))
                    .orElse(null);
            if (text != null) cookies.clear(Words.response(), COOKIE, "/");
        }
        return text;
    }
}
