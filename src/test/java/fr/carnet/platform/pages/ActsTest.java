package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.platform.Refusal;
import org.junit.jupiter.api.Test;

class ActsTest {

    private enum Trying implements Refusal.Code {
        TOO_LATE,
        NOT_THERE;

        @Override
        public int status() {
            return this == NOT_THERE ? 404 : 422;
        }
    }

    private final Acts acts = new Acts();

    ActsTest() {
        acts.errors = new FormErrors();
    }

    @Test
    void a_refusal_stays_on_the_page_at_its_field() {
        assertThat(acts.run("day", () -> refuse(Trying.TOO_LATE))).isNull();
        assertThat(acts.errors.on("day")).isTrue();
    }

    @Test
    void what_is_not_there_has_no_page_to_stay_on() {
        assertThatThrownBy(() -> acts.run("day", () -> refuse(Trying.NOT_THERE)))
                .isInstanceOf(Refusal.class);
        assertThat(acts.errors.isEmpty()).isTrue();
    }

    private static String refuse(Trying why) {
        throw new Refusal(why);
    }
}
