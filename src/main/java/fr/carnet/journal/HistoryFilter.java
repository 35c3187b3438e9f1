package fr.carnet.journal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the reader of a history asks for.
 *
 * @param from first day, in France; null for no limit
 * @param to   last day, included; null for no limit
 * @param document only the lines that name it; null for all lines
 * @param page from 1
 */
public record HistoryFilter(LocalDate from, LocalDate to, Kind kind, UUID document, int page) {

    /** Whatever the document. */
    public HistoryFilter(LocalDate from, LocalDate to, Kind kind, int page) {
        this(from, to, kind, null, page);
    }

    /** Words in {@code i18n/journal}, key {@code kind.X}. The condition reads the trace {@code t}; ?2 is the reader. */
    public enum Kind {
        /** All but the reader's own visits of lists and of this very history, which would drown the rest. */
        ALL("not (t.actor_id = ?2 and t.action in ('READ_HISTORY', 'SEARCH'))") {
            /** The same in the words of an index ({@code trace_told}): these visits may be thousands. */
            @Override
            String condition(boolean holder) {
                return holder
                        ? "not (t.actor_kind = 'PATIENT' and t.action in ('READ_HISTORY', 'SEARCH'))"
                        : super.condition(false);
            }
        },
        ACCESSES("t.actor_kind in ('HEALTHCARE_PROFESSIONAL', 'HEALTHCARE_FACILITY')"
                + " and t.action in ('FIND_PATIENT', 'SEARCH', 'READ', 'DOWNLOAD', 'OPEN_IN_EMERGENCY')"),
        MINE("t.actor_id = ?2"),
        REFUSED("t.outcome = 'REFUSED'"),
        DOCUMENTS(
                "t.action in ('DEPOSIT', 'REPLACE', 'ARCHIVE', 'CHANGE_VISIBILITY', 'DELETE', 'CORRECT', 'MASK', 'UNMASK', 'OPEN_TO_PATIENT')");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        /** @param holder the reader is the holder */
        String condition(boolean holder) {
            return condition;
        }
    }
}
