package fr.carnet.api.mapping;

import java.util.Map;

/** Official labels of the classes of documents (TRE_A03) that exist at the DMP. */
final class Classes {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("10", "Compte rendu"),
            Map.entry("11", "Synthèse"),
            Map.entry("31", "Imagerie médicale"),
            Map.entry("42", "Prescription"),
            Map.entry("43", "Dispensation"),
            Map.entry("44", "Plan de soins, protocole de soins"),
            Map.entry("45", "Traitement administré"),
            Map.entry("52", "Certificat, déclaration"),
            Map.entry("60", "Données de remboursement"),
            Map.entry("90", "Autres documents déposés par le patient"),
            Map.entry("95", "Document de gestion"),
            Map.entry("99", "Document technique"));

    private Classes() {}

    static String label(String code) {
        return LABELS.get(code);
    }
}
