package fr.carnet.bench;

import fr.carnet.identity.Ins;
import java.time.LocalDate;

/** A fictitious person, made from a number: INS of the test system, with the right key. */
record Holder(int number) {

    static final String BIRTH_PLACE = "51215";
    static final String GIVEN_NAME = "CAMILLE";

    private static final int ORDERS = 900;

    String sex() {
        return number % 2 == 0 ? "F" : "M";
    }

    LocalDate birth() {
        return LocalDate.of(1940 + number / (12 * ORDERS) % 60, 1 + number / ORDERS % 12, 15);
    }

    Ins ins() {
        var digits = (sex().equals("F") ? "2" : "1")
                + "%02d%02d".formatted(birth().getYear() % 100, birth().getMonthValue())
                + BIRTH_PLACE
                + "%03d".formatted(1 + number % ORDERS);
        return new Ins(digits + "%02d".formatted(97 - Long.parseLong(digits) % 97), Ins.TEST_NIR);
    }

    /** Letters only: a name has no figures. */
    String familyName() {
        var letters = new StringBuilder("BANC-");
        for (int rest = number, i = 0; i < 5; i++, rest /= 26) letters.append((char) ('A' + rest % 26));
        return letters.toString();
    }

    String login() {
        return "banc" + number;
    }
}
