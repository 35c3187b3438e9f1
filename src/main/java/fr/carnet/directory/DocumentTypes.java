package fr.carnet.directory;

import fr.carnet.platform.ReferenceFile;
import fr.carnet.platform.pages.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of document of this release, by code and by everyday group. */
@ApplicationScoped
public class DocumentTypes {

    private final Map<String, DocumentType> byCode = new LinkedHashMap<>();
    private final List<Choice> frenchGroups = groups("fr");
    private final List<Choice> englishGroups = groups("en");

    public DocumentTypes() {
        for (var row : ReferenceFile.rows("/directory/document_types.csv")) {
            var own = row.get("own").isEmpty() ? null : Integer.valueOf(row.get("own"));
            var type = new DocumentType(
                    row.get("code"),
                    row.get("system"),
                    row.get("class"),
                    row.get("label"),
                    row.get("group"),
                    row.get("fr"),
                    row.get("en"),
                    own);
            byCode.put(type.code(), type);
        }
    }

    /** Empty for a type that the record does not admit. */
    public Optional<DocumentType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Same code in another system is another type. */
    public Optional<DocumentType> find(String code, String system) {
        return find(code).filter(type -> type.system().equals(system));
    }

    public Collection<DocumentType> all() {
        return List.copyOf(byCode.values());
    }

    /** What a person can look for, in the order in which people look. */
    public List<Choice> groups(Locale locale) {
        return locale.getLanguage().equals("en") ? englishGroups : frenchGroups;
    }

    private static List<Choice> groups(String language) {
        return ReferenceFile.rows("/directory/document_groups.csv").stream()
                .map(row -> new Choice(row.get("group"), row.get(language)))
                .toList();
    }

    /** What a holder may say of a document of their own; the value is the code of the type. */
    public List<Choice> ownKinds(Locale locale) {
        return byCode.values().stream()
                .filter(type -> type.own() != null)
                .sorted(Comparator.comparing(DocumentType::own))
                .map(type -> new Choice(type.code(), type.name(locale)))
                .toList();
    }
}
