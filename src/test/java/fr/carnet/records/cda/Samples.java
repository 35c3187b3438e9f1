package fr.carnet.records.cda;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Our own documents, the ones that the demo pushes. */
final class Samples {

    static final String[] NAMES = {
        "dominique-analyses", "dominique-consultation", "dominique-consultation-v2", "dominique-ordonnance",
        "dominique-synthese-autopresentable", "dominique-vaccination", "ruth-certificat-pdf", "ruth-imagerie",
        "ruth-lettre-sortie"
    };

    private Samples() {}

    static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream("/samples/" + name + ".xml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClinicalDocument read(String name) {
        return ClinicalDocument.parse(bytes(name));
    }

    static Reading reading(String name) {
        return new Reading(read(name), java.util.Locale.FRANCE, n -> "/piece?n=" + n);
    }
}
