package fr.carnet.records.cda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a person reads of our own samples. */
class ReadingTest {

    static final String[] SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everySampleIsInertAndAccessible(String name) throws Exception {
        var fragment = Fragment.of(Samples.reading(name).html());
        fragment.isInert();
        fragment.isAccessible();
    }

    @Test
    void abnormalResultsAreSaidInWordsWhereTheNarrativeShowsThem() throws Exception {
        var rows = Fragment.of(Samples.reading("dominique-analyses").html()).all("tr").stream()
                .map(row -> row.getTextContent().strip())
                .toList();
        assertThat(rows).anyMatch(row -> row.startsWith("Cholestérol LDL (au-dessus de la normale)"));
        assertThat(rows).anyMatch(row -> row.startsWith("Plaquettes (au-dessous de la normale)"));
        assertThat(rows).anyMatch(row -> row.startsWith("Créatinine7,8"));
    }

    @Test
    void aSectionWithEntriesOnlyBecomesATableOfResults() throws Exception {
        var ions = Samples.reading("dominique-analyses").sections().stream()
                .filter(section -> section.title().equals("Ionogramme"))
                .findFirst()
                .orElseThrow();
        var fragment = Fragment.of(ions.html());
        assertThat(fragment.all("th"))
                .extracting(th -> th.getTextContent())
                .containsExactly(
                        "Examen", "Résultat", "Valeurs de référence", "Ce que dit l’auteur", "Sodium", "Potassium");
        assertThat(fragment.all("td"))
                .extracting(td -> td.getTextContent())
                .containsExactly(
                        "139 mmol/L",
                        "de 136 à 145 mmol/L",
                        "normal",
                        "5,3 mmol/L",
                        "de 3,5 à 5,1 mmol/L",
                        "au-dessus de la normale");
    }

    @Test
    void groupedHeadersKeepTheirSpansAndScopes() throws Exception {
        var headers = Fragment.of(Samples.reading("ruth-lettre-sortie").html()).all("th");
        assertThat(headers).anySatisfy(th -> {
            assertThat(th.getTextContent()).isEqualTo("Prises");
            assertThat(th.getAttribute("scope")).isEqualTo("colgroup");
            assertThat(th.getAttribute("colspan")).isEqualTo("3");
        });
        assertThat(headers).anySatisfy(th -> {
            assertThat(th.getTextContent()).isEqualTo("Apixaban 5 mg");
            assertThat(th.getAttribute("scope")).isEqualTo("row");
        });
    }

    @Test
    void wideTablesScrollByKeyboardUnderTheirOwnName() throws Exception {
        var frames = Fragment.of(Samples.reading("ruth-lettre-sortie").html()).all("div");
        assertThat(frames)
                .filteredOn(div -> div.getAttribute("role").equals("region"))
                .hasSize(2)
                .allSatisfy(div -> {
                    assertThat(div.getAttribute("tabindex")).isEqualTo("0");
                    assertThat(div.getAttribute("aria-label")).isNotBlank();
                });
    }

    @Test
    void aLightPictureIsShownWithTheAuthorsWordsAndALinkInsideTheDocumentWorks() throws Exception {
        var fragment = Fragment.of(Samples.reading("ruth-imagerie").html());
        assertThat(fragment.all("img")).singleElement().satisfies(img -> {
            assertThat(img.getAttribute("src")).isEqualTo("/piece?n=1&voir=1");
            assertThat(img.getAttribute("alt")).startsWith("Coupe du genou droit");
        });
        assertThat(fragment.all("a")).singleElement().satisfies(a -> assertThat(a.getAttribute("href"))
                .startsWith("#d-"));
        assertThat(fragment.all("strong")).extracting(e -> e.getTextContent()).contains("droit");
        assertThat(fragment.all("sub")).hasSize(1);
    }

    @Test
    void aNoteIsCalledAndPrintedAtTheEndOfItsSection() throws Exception {
        var fragment = Fragment.of(Samples.reading("dominique-ordonnance").html());
        assertThat(fragment.all("a")).extracting(a -> a.getTextContent()).containsExactly("note 1");
        assertThat(fragment.text()).contains("note 1 Le pharmacien peut remettre un générique.");
        assertThat(fragment.all("u")).extracting(u -> u.getTextContent()).containsExactly("au plus");
    }

    @Test
    void aPdfBodyIsALinkThatSaysWhatItIsAndWhatItWeighs() throws Exception {
        var reading = Samples.reading("ruth-certificat-pdf");
        var link = Fragment.of(reading.html()).all("a").get(0);
        assertThat(link.getTextContent()).isEqualTo("Certificat d’aptitude à la marche (PDF, 1 ko)");
        assertThat(link.getAttribute("href")).isEqualTo("/piece?n=1");
        assertThat(reading.parts()).singleElement().satisfies(part -> assertThat(part.isPdf())
                .isTrue());
    }

    @Test
    void theHeadSaysWhoWhenAndWhereInTheReadersLanguage() {
        assertThat(Samples.reading("dominique-analyses").facts())
                .contains(
                        new Fact("Auteur", "DR Nadia BELKACEM, Médecin - Biologie médicale (SM)"),
                        new Fact("Structure", "Laboratoire de la Garonne"),
                        new Fact("Date de l’acte", "4 novembre 2025 à 7 h 35"),
                        new Fact("À la demande de", "DR Claire MARTIN, Médecin - Qualifié en Médecine Générale (SM)"));
        assertThat(new Reading(Samples.read("ruth-lettre-sortie"), Locale.ENGLISH, null).facts())
                .contains(new Fact("Date of the act", "from February 16, 2026, 09:00 to February 20, 2026, 14:00"));
    }

    @Test
    void withoutAddressesPartsAreNamedAndNotLinked() throws Exception {
        var html = new Reading(Samples.read("ruth-imagerie"), Locale.FRANCE, null).html();
        assertThat(Fragment.of(html).all("img")).isEmpty();
        assertThat(html).contains("Coupe du genou droit : fissure du ménisque interne (PNG,");
    }
}
