package fr.carnet.home;

import fr.carnet.notification.Event;
import fr.carnet.notification.NoticeRow;
import fr.carnet.platform.Time;
import fr.carnet.sharing.Mention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Notices that say the same thing of one day, told in one sentence.
 *
 * @param who   null when nobody in particular
 * @param at    of the latest one
 * @param count how many documents they are about; 0 when none is named
 * @param read  by this account
 */
public record News(String ref, Event event, String who, Instant at, List<Mention> documents, int count, boolean read) {

    private record Kind(Event event, String who, LocalDate day, boolean named, boolean read) {}

    /**
     * @param rows     latest first
     * @param mentions documents that the reader may name
     */
    static List<News> of(List<NoticeRow> rows, Map<UUID, Mention> mentions) {
        var kinds = new LinkedHashMap<Kind, List<NoticeRow>>();
        for (var row : rows) {
            var day = LocalDate.ofInstant(row.at(), Time.PARIS);
            kinds.computeIfAbsent(
                            new Kind(row.event(), row.actorName(), day, row.document() != null, row.read()),
                            k -> new ArrayList<>())
                    .add(row);
        }
        return kinds.values().stream().map(same -> told(same, mentions)).toList();
    }

    /** Key of the sentence in {@code i18n/notification}, which follows the name of who did it. */
    public String words() {
        if (who == null) return "event." + event;
        return "event." + event + (count == 0 ? ".by" : ".document");
    }

    private static News told(List<NoticeRow> same, Map<UUID, Mention> mentions) {
        var first = same.get(0);
        var documents = same.stream()
                .filter(row -> row.event() != Event.REPORT_ANSWERED)
                .map(NoticeRow::document)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new News(
                first.ref().toString(),
                first.event(),
                first.actorName(),
                first.at(),
                documents.stream().map(mentions::get).filter(Objects::nonNull).toList(),
                documents.size(),
                first.read());
    }
}
