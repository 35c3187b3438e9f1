package fr.carnet.sharing.reading;

import fr.carnet.platform.Time;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The documents of a page of a list whose act was in one year. */
public record DocumentYear(int year, List<DocumentRow> rows) {

    /** In the order of the rows. */
    static List<DocumentYear> of(List<DocumentRow> rows) {
        var years = new LinkedHashMap<Integer, List<DocumentRow>>();
        for (var row : rows) {
            years.computeIfAbsent(row.date().atZone(Time.PARIS).getYear(), year -> new ArrayList<>())
                    .add(row);
        }
        return years.entrySet().stream()
                .map(year -> new DocumentYear(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }
}
