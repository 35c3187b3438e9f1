package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** P6: what nobody caught still gets the right page. */
class IncidentsTest {

    @Test
    void a_database_that_does_not_answer_means_come_back_later() {
        assertThat(Incidents.status(new ServletException(new RuntimeException(new SQLException("x", "08001")))))
                .isEqualTo(503);
    }

    @Test
    void a_broken_rule_of_the_database_is_our_fault() {
        assertThat(Incidents.status(new RuntimeException(new SQLException("x", "23505"))))
                .isEqualTo(500);
    }

    @Test
    void a_state_that_we_never_gave_is_a_bad_request() {
        assertThat(Incidents.status(new ServletException(new ViewExpiredException("/aide.xhtml"))))
                .isEqualTo(400);
    }

    @Test
    void statuses_without_words_of_their_own_borrow_some() {
        assertThat(ErrorPages.worded(418)).isEqualTo(400);
        assertThat(ErrorPages.worded(401)).isEqualTo(403);
        assertThat(ErrorPages.worded(502)).isEqualTo(500);
        assertThat(ErrorPages.worded(429)).isEqualTo(429);
    }
}
