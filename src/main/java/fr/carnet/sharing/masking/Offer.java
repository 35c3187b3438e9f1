package fr.carnet.sharing.masking;

import fr.carnet.directory.Directory;
import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Organization;
import fr.carnet.directory.Professions;
import fr.carnet.platform.pages.Choice;
import fr.carnet.records.DocumentEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What some documents can be chosen by: only what is said of one of them at least. */
@ApplicationScoped
class Offer {

    @Inject
    Directory directory;

    @Inject
    Professions professions;

    @Inject
    DocumentTypes types;

    /** Establishments of the authors, by name: that of the directory, else the one that a document gives. */
    List<Choice> places(List<DocumentEntry> documents) {
        return choices(documents, Selection::place, code -> directory
                .organization(code)
                .map(Organization::name)
                .or(() -> said(code, documents))
                .orElse(code));
    }

    private static Optional<String> said(String code, List<DocumentEntry> documents) {
        return documents.stream()
                .filter(document -> code.equals(Selection.place(document)))
                .map(document -> document.author().organization())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Professions of the authors. */
    List<Choice> professions(List<DocumentEntry> documents, Locale reader) {
        return choices(documents, Selection::profession, code -> professions.name(code, reader));
    }

    List<Choice> groups(List<DocumentEntry> documents, Locale reader) {
        var present = documents.stream().map(d -> Selection.group(d, types)).collect(Collectors.toSet());
        return types.groups(reader).stream()
                .filter(choice -> present.contains(choice.value()))
                .toList();
    }

    private static List<Choice> choices(
            List<DocumentEntry> documents, Function<DocumentEntry, String> what, Function<String, String> name) {
        return documents.stream()
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> Stream.ofNullable(name.apply(code)).map(label -> new Choice(code, label)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }
}
