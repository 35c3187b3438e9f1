package fr.carnet.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.delegation.age.Birthdays;
import org.junit.jupiter.api.Test;

/** R76: told once at sixteen, once at eighteen. LÉO is born on 2 September 2016. */
class BirthdaysIT {

    private final Family family = new Family();
    private final Birthdays birthdays = family.visitors.beans.get(Birthdays.class);

    @Test
    void told_from_midnight_on_and_once() {
        family.visitors.at("2032-09-01T21:59:59Z");
        assertThat(birthdays.tellSome()).isZero();
        family.visitors.at("2032-09-01T22:00:00Z");
        assertThat(birthdays.tellSome()).isOne();
        assertThat(birthdays.tellSome()).isZero();
        family.visitors.at("2034-09-01T22:00:00Z");
        assertThat(birthdays.tellSome()).isOne();
        assertThat(family.visitors.database.count("notification where holder_id = 3 and kind = 'AGE_SIXTEEN'"))
                .isOne();
        assertThat(family.visitors.database.count("notification where holder_id = 3 and kind = 'AGE_EIGHTEEN'"))
                .isOne();
    }

    @Test
    void nobody_is_told_of_a_birthday_long_past() {
        family.visitors.at("2033-06-01T10:00:00Z");
        assertThat(birthdays.tellSome()).isZero();
    }
}
