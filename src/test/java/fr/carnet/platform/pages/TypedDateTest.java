package fr.carnet.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({"28,3,1979", "' 28',03,'1979 '", "28/03/1979,,", "28-3-1979,,", "'28 03 1979',,"})
    void a_date_is_understood_as_people_write_it(String day, String month, String year) {
        assertThat(typed(day, month, year).date()).contains(LocalDate.of(1979, 3, 28));
    }

    @ParameterizedTest
    @CsvSource({"31,2,1979", "28,3,79", "28,13,1979", "x,3,1979", ",3,1979", "28,3,", "-1,3,1979"})
    void what_is_no_date_is_kept_as_typed(String day, String month, String year) {
        var typed = typed(day, month, year);
        assertThat(typed.date()).isEmpty();
        assertThat(typed.isEmpty()).isFalse();
        assertThat(typed.getDay()).isEqualTo(day == null ? "" : day);
    }

    @Test
    void boxes_left_empty_are_no_mistake() {
        assertThat(typed(null, "", " ").isEmpty()).isTrue();
    }

    private static TypedDate typed(String day, String month, String year) {
        var typed = new TypedDate();
        typed.setDay(day);
        typed.setMonth(month);
        typed.setYear(year);
        return typed;
    }
}
