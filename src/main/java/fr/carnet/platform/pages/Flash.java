package fr.carnet.platform.pages;

import fr.carnet.platform.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some sentences that survive one redirect. They travel in a cookie as names of a bundle and a key, with counts at most:
 * whoever forges it can only make our own words appear, and it names nobody.
 */
@Named("flashMessage")
@RequestScoped
// "flash" is taken by Faces itself
public class Flash {

    private static final String COOKIE = "carnet-message";
    private static final Pattern FORM = Pattern.compile("([a-z]{2,20}):([\\w.]{1,100})(?::(\\d{1,7}))?");

    /** Between sentences; no key has it. */
    private static final String NEXT = "/";

    private static final int MOST = 8;

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    private final List<String> toSay = new ArrayList<>();
    private String text;
    private boolean read;

    /**
     * Says it on the next page, after what this request has said already.
     *
     * @param bundle name of the feature
     * @param key    key in its bundle, such as {@code mask.message.info.masked}; its words take no argument
     */
    public void say(String bundle, String key) {
        add(bundle + ":" + key);
    }

    /** As {@link #say(String, String)}. @param count the one argument of its words */
    public void say(String bundle, String key, long count) {
        add(bundle + ":" + key + ":" + count);
    }

    private void add(String sentence) {
        toSay.add(sentence);
        cookies.write(Words.response(), COOKIE, String.join(NEXT, toSay), "/", Duration.ofMinutes(2));
    }

    /** Says it on this very page. */
    public void sayHere(String bundle, String key) {
        text = Words.find(bundle, key);
        read = true;
    }

    /** What the page before left, or null; asked once, it is forgotten. */
    public String getText() {
        if (!read) {
            read = true;
            text = cookies.read(request, COOKIE).map(Flash::sentences).orElse(null);
            if (text != null) cookies.clear(Words.response(), COOKIE, "/");
        }
        return text;
    }

    private static String sentences(String written) {
        var known = Stream.of(written.split(NEXT))
                .limit(MOST)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(Flash::sentence)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? null : known;
    }

    private static String sentence(Matcher sentence) {
        var words = Words.find(sentence.group(1), sentence.group(2));
        return words == null || sentence.group(3) == null ? words : Words.say(words, Long.valueOf(sentence.group(3)));
    }
}
