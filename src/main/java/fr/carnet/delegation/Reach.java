package fr.carnet.delegation;

import java.util.Map;
import java.util.Set;

/** Which addresses of the space are there for a delegate (R72): those named here. What a feature adds is not, at first. */
final class Reach {

    private static final Map<String, Scope> BY_SCOPE = Map.ofEntries(
            Map.entry("/espace/documents", Scope.DOCUMENTS_READ),
            Map.entry("/espace/documents/lire", Scope.DOCUMENTS_READ),
            Map.entry("/espace/documents/fichier", Scope.DOCUMENTS_READ),
            Map.entry("/espace/notifications", Scope.DOCUMENTS_READ),
            Map.entry("/espace/notifications/reglages", Scope.DOCUMENTS_READ),
            Map.entry("/espace/notifications/regler", Scope.DOCUMENTS_READ),
            Map.entry("/espace/notifications/heures", Scope.DOCUMENTS_READ),
            Map.entry("/espace/documents/ajouter", Scope.DOCUMENTS_ADD));

    /** What somebody does as themselves, at whatever space they are. */
    private static final Set<String> OWN_ACTS = Set.of(
            "/espace",
            "/espace/proches",
            "/espace/proches/ouvrir",
            "/espace/proches/certifier",
            "/espace/proches/revenir",
            "/espace/proches/aide",
            "/espace/proches/attestation",
            "/espace/proches/invitation",
            "/espace/proches/repondre",
            "/espace/proches/hors-portee");

    private Reach() {}

    static boolean of(Standing standing, String path) {
        if (standing.decides() || OWN_ACTS.contains(path)) return true;
        var scope = BY_SCOPE.get(path);
        return scope != null && standing.reaches(scope);
    }
}
