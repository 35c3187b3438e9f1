package fr.carnet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.identity.Viewer;
import fr.carnet.records.Author;
import fr.carnet.records.DocumentEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R30: only its author changes or deletes a document; a software, for the structure that deposited it. */
class AuthorshipTest {

    private static final DocumentEntry OF_PROFESSIONAL = Facts.document(Map.of());
    private static final DocumentEntry OF_SOFTWARE =
            Facts.document(Map.of("depositedBy", "software:lps@" + Facts.HOSPITAL));

    private static DocumentEntry ofHolder() {
        var facts = new HashMap<String, Object>();
        facts.put("author", new Author(Author.Kind.PATIENT, "279035121518989", "Pat", "Dominique", null, null, null));
        facts.put("depositedBy", "person:" + Facts.HOLDER);
        facts.put("depositedFor", null);
        return Facts.document(facts);
    }

    static Stream<Arguments> who_changes_what() {
        return Stream.of(
                row("its author", Facts.professional(Facts.AUTHOR, "10", Facts.PRACTICE), OF_PROFESSIONAL, true),
                row(
                        "whoever brought it in",
                        Facts.professional(Facts.DEPOSITOR, "10", Facts.HOSPITAL),
                        OF_PROFESSIONAL,
                        true),
                row(
                        "a colleague in the structure's software",
                        Facts.professionalIn("lps", Facts.READER, "10", Facts.HOSPITAL),
                        OF_PROFESSIONAL,
                        true),
                row("the structure's software", Facts.software("other", Facts.HOSPITAL), OF_PROFESSIONAL, true),
                row("the software that deposited", Facts.software("lps", Facts.HOSPITAL), OF_SOFTWARE, true),
                row("the same software elsewhere", Facts.software("lps", Facts.PRACTICE), OF_SOFTWARE, false),
                row("a software elsewhere", Facts.software("lps", Facts.PRACTICE), OF_PROFESSIONAL, false),
                row(
                        "a colleague in a browser",
                        Facts.professional(Facts.READER, "10", Facts.HOSPITAL),
                        OF_PROFESSIONAL,
                        false),
                row("a stranger", Facts.professional(Facts.READER, "10", Facts.PRACTICE), OF_PROFESSIONAL, false),
                row("the holder, what a professional made", Facts.citizen(1, 1), OF_PROFESSIONAL, false),
                row("the holder, what they added", Facts.citizen(1, 1), ofHolder(), true),
                row("a guardian, what the holder added", Facts.citizen(2, 1), ofHolder(), false),
                row("a software, what the holder added", Facts.software("lps", Facts.HOSPITAL), ofHolder(), false),
                row(
                        "a software without structure, what the holder added",
                        Facts.software("lps", null),
                        ofHolder(),
                        false));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void who_changes_what(String who, Viewer viewer, DocumentEntry entry, boolean may) {
        assertThat(AccessPolicy.mayChange(viewer, new DocumentFacts(entry, false)))
                .isEqualTo(may);
    }

    static Stream<Arguments> who_changes_what_is_masked() {
        return Stream.of(
                row("its author", Facts.professional(Facts.AUTHOR, "10", Facts.PRACTICE), OF_PROFESSIONAL, true),
                row(
                        "a colleague in the structure's software, who cannot see it",
                        Facts.professionalIn("lps", Facts.READER, "10", Facts.HOSPITAL),
                        OF_PROFESSIONAL,
                        false),
                row("the structure's software", Facts.software("other", Facts.HOSPITAL), OF_PROFESSIONAL, true));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void who_changes_what_is_masked(String who, Viewer viewer, DocumentEntry entry, boolean may) {
        assertThat(AccessPolicy.mayChange(viewer, new DocumentFacts(entry, true)))
                .isEqualTo(may);
    }

    private static Arguments row(String who, Viewer viewer, DocumentEntry entry, boolean may) {
        return Arguments.of(who, viewer, entry, may);
    }
}
