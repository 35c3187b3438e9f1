package fr.carnet.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.campaign.line.LineWeek;
import fr.carnet.coordination.PublicCounts.Count;
import fr.carnet.coordination.PublicCounts.Region;
import fr.carnet.platform.Spreadsheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsFileTest {

    private static final LocalDate WEEK = LocalDate.parse("2026-09-07");

    @Test
    void aLineSaysWhichDaysWhereWhatAndHowMany() throws IOException {
        var counts = List.of(
                new Count(WEEK, new Region("76", "Occitanie"), Measure.OPT_OUTS, WEEK.minusWeeks(2), 14L),
                new Count(WEEK, new Region("00", "-"), Measure.NOT_REACHED, WEEK, null));
        assertThat(written(counts, Locale.FRENCH))
                .isEqualTo(
                        "premier jour,dernier jour,région,mesure,nombre\r\n"
                                + "2026-08-24,2026-09-13,Occitanie,Ont dit non,14\r\n"
                                + "2026-09-07,2026-09-13,Région non connue,Non jointes,moins de 11\r\n"
                                + "2026-09-07,2026-09-13,Tout le pays,Appels à la ligne d’aide,812\r\n"
                                + "2026-09-07,2026-09-13,Tout le pays,\"Attente médiane du jour le plus long, en minutes\",7\r\n");
        assertThat(written(counts, Locale.ENGLISH))
                .contains("Occitanie,Said no,14", "Region not known,Not reached,fewer than 11");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+33,'''+33'", "-2,'''-2'", "@SUM(A1),'''@SUM(A1)'", "Corse,Corse", "a=b,a=b"})
    void noCellIsAFormula(String cell, String written) {
        assertThat(Spreadsheet.text(cell)).isEqualTo(written);
    }

    private static String written(List<Count> counts, Locale language) throws IOException {
        var out = new StringBuilder();
        CountsFile.write(counts, List.of(new LineWeek(WEEK, 5, 812, 7)), language, out);
        return out.toString();
    }
}
