package fr.carnet.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private String text;
    private boolean read;

    /**
     * Says it on the next page.
     *
     * @param bundle name of the feature
     * @param key    key in its bundle, such as {@code mask.message.info.masked}; its words take no argument
     */
    public void say(String bundle, String key) {
        Words.response().addCookie(cookie(bundle + ":" + key, 120));
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
            text = Stream.ofNullable(request.getCookies())
                    .flatMap(Stream::of)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(cookie -> FORM.matcher(cookie.getValue()))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> Words.find(matcher.group(1), matcher.group(2)))
                    .findFirst()
                    .orElse(null);
            if (text != null) Words.response().addCookie(cookie("", 0));
        }
        return text;
    }

    private Cookie cookie(String value, int age) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
