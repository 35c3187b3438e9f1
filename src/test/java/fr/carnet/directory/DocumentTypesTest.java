package fr.carnet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.pages.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A type of document outside the list of the record does not exist; its class follows from the type. */
class DocumentTypesTest {

    private final DocumentTypes types = new DocumentTypes();

    @Test
    void theListIsThePublishedOne() throws IOException {
        var published = Path.of(
                System.getProperty("carnet.shared.data", "absent"), "codes/typecode_to_classcode_DMP_ASS_X16.csv");
        Assumptions.assumeTrue(Files.exists(published), "published code lists not found: set -Dcarnet.shared.data");
        try (var reader = Files.newBufferedReader(published)) {
            var expected =
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                            .filter(row -> !row.get("typeCode").equals("E1762"))
                            .collect(Collectors.toMap(
                                    row -> row.get("typeCode"),
                                    row -> row.get("typeSystemOid") + " " + row.get("classCode")));
            assertThat(types.all().stream()
                            .collect(Collectors.toMap(DocumentType::code, t -> t.system() + " " + t.classCode())))
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyTypeHasAnEverydayNameInBothLanguagesAndAGroupThatPeopleCanChoose() {
        var groups = types.groups(Locale.FRANCE).stream().map(Choice::value).toList();
        assertThat(types.all()).allSatisfy(type -> {
            assertThat(type.french()).isNotBlank().doesNotContain("CR ", "'");
            assertThat(type.english()).isNotBlank().isNotEqualTo(type.french());
            assertThat(groups).contains(type.group());
        });
        assertThat(groups).doesNotHaveDuplicates().allSatisfy(g -> assertThat(types.all())
                .extracting(DocumentType::group)
                .contains(g));
    }

    @Test
    void aCodeOfAnotherSystemIsAnotherType() {
        assertThat(types.find("11502-2", "2.16.840.1.113883.6.1")).isPresent();
        assertThat(types.find("11502-2", "1.2.250.1.213.1.1.4.12")).isEmpty();
        assertThat(types.find("00000-0")).isEmpty();
    }

    @Test
    void aHolderAddsOnlyDocumentsOfAHolder() {
        assertThat(types.ownKinds(Locale.FRANCE))
                .extracting(Choice::value)
                .isNotEmpty()
                .allMatch(code -> code.matches("DOCPAT\\d\\d|EXPPAT_\\d"));
    }

    @Test
    void somebodyInTrainingIsNotTheProfessionTheyLearn() {
        assertThat(new Professions().find("10"))
                .get()
                .extracting(Profession::french)
                .isEqualTo("Médecin");
        assertThat(new Professions().all())
                .filteredOn(Profession::isTraining)
                .extracting(Profession::code)
                .contains("10");
    }
}
