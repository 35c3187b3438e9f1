package fr.carnet.journal;

import java.util.List;

/** @param total lines of all pages */
public record HistoryExtract(List<HistoryRow> rows, long total) {

    public static final int SIZE = 25;

    public long pages() {
        return (total + SIZE - 1) / SIZE;
    }
}
