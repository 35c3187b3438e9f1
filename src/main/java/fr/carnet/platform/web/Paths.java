package fr.carnet.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the house a request knocks at, told from the path as the container decoded it. */
public final class Paths {

    private Paths() {}

    /** Path inside the application, without parameters: {@code /espace/documents}. */
    public static String of(HttpServletRequest request) {
        var info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** The API knows no cookie: no session, no CSRF. */
    public static boolean isApi(HttpServletRequest request) {
        return under(of(request), "/fhir");
    }

    /** A folder of signed-in people, a step of the sign-in, or a choice that is being made. */
    public static boolean isPrivate(HttpServletRequest request) {
        var path = of(request);
        return under(path, "/espace")
                || under(path, "/pro")
                || under(path, "/conseiller")
                || under(path, "/support")
                || under(path, "/coordination")
                || under(path, "/mes-choix")
                || under(path, "/s-opposer")
                || under(path, "/activer")
                || under(path, "/connexion")
                || under(path, "/deconnexion")
                || under(path, "/fhir");
    }

    private static boolean under(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }
}
