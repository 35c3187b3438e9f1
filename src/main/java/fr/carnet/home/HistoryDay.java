package fr.carnet.home;

import fr.carnet.journal.HistoryRow;
import fr.carnet.platform.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The lines of a page of the history that are of one day. */
public record HistoryDay(LocalDate day, List<HistoryRow> rows) {

    /** In the order of the rows. */
    static List<HistoryDay> of(List<HistoryRow> rows) {
        var days = new LinkedHashMap<LocalDate, List<HistoryRow>>();
        for (var row : rows) {
            days.computeIfAbsent(LocalDate.ofInstant(row.at(), Time.PARIS), day -> new ArrayList<>())
                    .add(row);
        }
        return days.entrySet().stream()
                .map(day -> new HistoryDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
