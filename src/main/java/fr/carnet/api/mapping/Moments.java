package fr.carnet.api.mapping;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import fr.carnet.platform.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** Dates of requests. A date without a time is that day in mainland France. */
public final class Moments {

    private Moments() {}

    /** Null stays null. */
    public static Instant of(BaseDateTimeType value) {
        if (value == null || !value.hasValue()) return null;
        return value.hasTime()
                ? value.getValue().toInstant()
                : day(value).atStartOfDay(Time.PARIS).toInstant();
    }

    private static LocalDate day(BaseDateTimeType value) {
        var text = value.getValueAsString();
        if (value.getPrecision() == TemporalPrecisionEnum.YEAR) return LocalDate.of(Integer.parseInt(text), 1, 1);
        if (value.getPrecision() == TemporalPrecisionEnum.MONTH)
            return YearMonth.parse(text).atDay(1);
        return LocalDate.parse(text);
    }
}
