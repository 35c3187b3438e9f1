package fr.carnet.directory;

import fr.carnet.platform.ReferenceFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The professions of this release. */
@ApplicationScoped
public class Professions {

    private final List<Profession> all = ReferenceFile.rows("/directory/professions.csv").stream()
            .map(row -> new Profession(
                    row.get("nomenclature"), row.get("code"), row.get("label"), row.get("fr"), row.get("en")))
            .toList();

    /** @param code as carried by a sign-in: "10" physician, "60" nurse… */
    public Optional<Profession> find(String code) {
        return all.stream()
                .filter(p -> !p.isTraining() && p.code().equals(code))
                .findFirst();
    }

    /** Everyday name in the reader's language; null when the code is unknown, or null. */
    public String name(String code, Locale locale) {
        return find(code).map(profession -> profession.name(locale)).orElse(null);
    }

    public List<Profession> all() {
        return all;
    }
}
