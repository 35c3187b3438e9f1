package fr.carnet.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Typed text that waits for its author to sign in again. It stays on the server, in a session of a few minutes, is
 * accepted only with a form token written for the same account, and sends nothing by itself: the page comes back
 * filled in, and its author decides.
 */
@ApplicationScoped
public class KeptTexts {

    /** Query parameter of the address where the text comes back. */
    static final String MARK = "reprise";

    private static final String ATTRIBUTE = KeptTexts.class.getName();
    private static final int MAX_TEXTS = 4;
    private static final int WAIT_SECONDS = 30 * 60;

    @Inject
    FormTokens tokens;

    @Inject
    LastAccount lastAccount;

    /** @return the local address where the text comes back, when this post could be kept */
    public Optional<String> keep(HttpServletRequest request) {
        if (!Arrivals.isReadable(request)) return Optional.empty();
        if (!tokens.isOurs(request, request.getParameter(FormTokens.FIELD))) return Optional.empty();
        return lastAccount
                .of(request)
                .flatMap(account -> KeptText.of(request, account))
                .map(text -> put(request, text));
    }

    /** At sign-in, before the old session ends: what this account had typed, and only that; null when nothing. */
    public Serializable of(HttpSession session, String account) {
        var texts = texts(session);
        texts.values().removeIf(text -> !text.account().equals(account));
        return texts.isEmpty() ? null : texts;
    }

    /** @param texts what {@link #of} found in the session before */
    public void follow(HttpSession session, Serializable texts) {
        session.setAttribute(ATTRIBUTE, texts);
    }

    Optional<KeptText> find(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null) return Optional.empty();
        return Optional.ofNullable(texts(session).get(request.getParameter(MARK)))
                .filter(text -> text.path().equals(Paths.of(request)));
    }

    /** The author sent the page again: nothing waits any more. */
    void drop(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) return;
        var texts = texts(session);
        texts.values().removeIf(text -> text.path().equals(Paths.of(request)));
        session.setAttribute(ATTRIBUTE, texts);
    }

    private static String put(HttpServletRequest request, KeptText text) {
        var session = request.getSession(true);
        if (session.isNew()) session.setMaxInactiveInterval(WAIT_SECONDS);
        var texts = texts(session);
        if (texts.size() >= MAX_TEXTS) texts.remove(texts.keySet().iterator().next());
        var mark = Stamp.random().substring(0, 8);
        texts.put(mark, text);
        session.setAttribute(ATTRIBUTE, texts);
        var query = request.getQueryString();
        return text.path() + "?" + (query == null ? "" : query + "&") + MARK + "=" + mark;
    }

    /** A copy: attributes are replaced, never changed in place, so that the other nodes see the change. */
    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, KeptText> texts(HttpSession session) {
        var texts = (LinkedHashMap<String, KeptText>) session.getAttribute(ATTRIBUTE);
        return texts == null ? new LinkedHashMap<>() : new LinkedHashMap<>(texts);
    }
}
