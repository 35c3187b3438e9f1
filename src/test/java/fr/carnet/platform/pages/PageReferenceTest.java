package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.House;
import org.junit.jupiter.api.Test;

/** P4. */
class PageReferenceTest {

    @Test
    void a_reference_is_short_and_easy_to_say() {
        assertThat(PageReference.of("/espace/documents.xhtml", 3)).matches("[2-79A-Z]{3}-[2-79A-Z]{2}");
        assertThat(PageReference.ofIncident()).matches("E[2-79A-Z]{2}-[2-79A-Z]{3}");
    }

    @Test
    void the_first_part_is_the_route_and_the_second_its_state() {
        var documents = PageReference.of("/espace/documents.xhtml", 0);
        assertThat(PageReference.of("/espace/documents.xhtml", 9).split("-")[0])
                .isEqualTo(documents.split("-")[0]);
        assertThat(PageReference.of("/espace/historique.xhtml", 0).split("-")[0])
                .isNotEqualTo(documents.split("-")[0]);
    }

    @Test
    void two_pages_of_ours_have_two_references() {
        assertThat(House.files("src/main/webapp", ".xhtml").stream()
                        .map(House::name)
                        .map(name -> name.substring("src/main/webapp".length()))
                        .filter(view -> !view.startsWith("/WEB-INF/"))
                        .map(view -> PageReference.of(view, 0)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
