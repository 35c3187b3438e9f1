package fr.carnet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.carnet.records.Documents;
import fr.carnet.sharing.RecordAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Privacy is carried by the graph of packages: what may not be known is not on that side of the house. */
class HouseTest {

    private static final String OURS = "fr.carnet.";

    private static final Set<String> FORBIDDEN = Set.of(
            "util", "utils", "common", "core", "helper", "helpers", "impl", "dto", "model", "service", "misc",
            "shared");

    @Test
    void dependencies_follow_the_arrows() {
        classes()
                .should(House.condition(
                        "use only what the table of packages lets them use",
                        (origin, object) -> origin.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency
                                        .getTargetClass()
                                        .getBaseComponentType()
                                        .getName())
                                .filter(target -> target.startsWith(OURS))
                                .distinct()
                                .forEach(target -> Arrows.objection(origin.getName(), target)
                                        .ifPresent(why -> object.accept("uses " + target + ", but " + why)))))
                .check(House.classes());
    }

    /** The table itself, cell by cell where a mistake would cost most. */
    @ParameterizedTest
    @CsvSource({
        "identity.Persons,        platform.Settings,         true",
        "platform.Settings,       identity.Viewer,           false",
        "identity.Viewer,         directory.Directory,       false",
        "directory.Directory,     journal.Journal,           false",
        "journal.Journal,         notification.Event,        false",
        "notification.Outbox,     consent.Spaces,            false",
        "consent.Spaces,          records.DocumentEntry,     false",
        "campaign.Waves,          consent.Spaces,            true",
        "campaign.Waves,          records.DocumentEntry,     false",
        "records.Documents,       consent.Spaces,            true",
        "records.Documents,       sharing.RecordAccess,      false",
        "sharing.RecordAccess,    records.Documents,         true",
        "sharing.RecordAccess,    messaging.Threads,         false",
        "emergency.BreakGlasses,  sharing.RecordAccess,      true",
        "emergency.BreakGlasses,  records.Documents,         false",
        "messaging.Threads,       records.DocumentEntry,     true",
        "messaging.Threads,       records.Documents,         false",
        "agenda.Appointments,     sharing.RecordAccess,      true",
        "agenda.Appointments,     messaging.Threads,         false",
        "catalogue.Services,      records.Documents,         false",
        "catalogue.Services,      sharing.RecordAccess,      false",
        "assistance.Acts,         sharing.RecordAccess,      false",
        "assistance.Acts,         sharing.AssistedMaskings,  true",
        "assistance.Acts,         records.AssistedDocuments, false",
        "assistance.Acts,         records.DocumentEntry,     false",
        "assistance.Acts,         messaging.Thread,          false",
        "helpdesk.Tickets,        campaign.Waves,            true",
        "helpdesk.Tickets,        records.Status,            false",
        "helpdesk.Tickets,        sharing.Rule,              false",
        "helpdesk.Tickets,        sharing.AssistedMaskings,  false",
        "coordination.Counts,     journal.Journal,           true",
        "coordination.Counts,     sharing.RecordAccess,      false",
        "coordination.Counts,     messaging.Threads,         false",
        "api.DocumentResource,    records.DocumentEntry,     true",
        "api.DocumentResource,    records.Author$Kind,       true",
        "api.DocumentResource,    records.Documents,         false",
        "api.DocumentResource,    records.cda.Header,        true",
        "api.DocumentResource,    records.measures.Measures, false",
        "home.CitizenHomePage,    sharing.RecordAccess,      true",
        "home.CitizenHomePage,    records.Documents,         false",
        "home.CitizenHomePage,    records.cda.Header,        false",
        "home.CitizenHomePage,    assistance.Mandates,       false",
        "home.CitizenHomePage,    api.DocumentResource,      false",
        "sharing.RecordAccess,    home.CitizenHomePage,      false",
        "extra.Thing,             platform.Settings,         false",
    })
    void the_table_says_so(String from, String to, boolean allowed) {
        assertThat(Arrows.objection(OURS + from, OURS + to).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void packages_are_those_of_the_table_three_segments_deep_and_split_by_topic_only() {
        classes()
                .should(House.condition("live in a package of the table", (item, object) -> {
                    var segments = item.getPackageName().split("\\.");
                    if (segments.length < 3 || !Arrows.features().contains(segments[2]))
                        object.accept("outside the table");
                    if (segments.length > 4) object.accept("deeper than one sub-topic");
                    Stream.of(segments).filter(FORBIDDEN::contains).forEach(word -> object.accept("package " + word));
                }))
                .check(House.classes());
    }

    @Test
    void each_package_says_what_it_is_for() {
        var silent = House.files("src/main/java", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !saysWhatItIsFor(folder.resolve("package-info.java")))
                .map(House::name);
        assertThat(silent)
                .as("without a package-info.java of purpose, neighbours and promises")
                .isEmpty();
    }

    private static boolean saysWhatItIsFor(Path file) {
        return Files.exists(file)
                && House.text(file).contains("Neighbours:")
                && House.text(file).contains("<li>");
    }

    /** SECURITY 1: whoever opens the bytes of a document writes the trace, so there is one place that does. */
    @Test
    void only_the_gate_opens_the_bytes_of_a_document() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RecordAccess.class.getName())
                .should()
                .callMethod(Documents.class, "content", fr.carnet.records.DocumentEntry.class)
                .check(House.classes());
    }

    /** Bytes in, words out: a renderer that could reach a database could skip the gate. */
    @Test
    void the_reader_of_clinical_documents_reaches_nothing() {
        noClasses()
                .that()
                .resideInAPackage("fr.carnet.records.cda..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "jakarta.ejb..", "java.sql..", "java.net..", "java.nio.file..")
                .check(House.classes());
    }

    @Test
    void an_assisted_act_carries_no_content() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Assisted")
                .should(House.condition("take and give no content", (boundary, object) -> boundary.getMethods().stream()
                        .filter(method ->
                                method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .flatMap(HouseTest::signature)
                        .filter(type ->
                                type.getPackageName().matches("fr\\.carnet\\.(records|sharing|messaging)(\\..*)?"))
                        .forEach(type -> object.accept("shows " + type.getName()))))
                .allowEmptyShould(true)
                .check(House.classes());
    }

    private static Stream<JavaClass> signature(JavaMethod method) {
        return Stream.concat(
                        method.getRawParameterTypes().stream(),
                        method.getReturnType().getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }
}
