package fr.carnet.sharing.deposit;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Time;
import fr.carnet.records.Author;
import fr.carnet.records.FileKind;
import fr.carnet.records.NewDocument;
import fr.carnet.sharing.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** A file that somebody brings in a browser, and what they type about it: the same limits whoever they are. */
@ApplicationScoped
public class ByHand {

    /** In bytes: 5 MB. */
    public static final int MAX_SIZE = 5_000_000;

    public static final int MAX_TITLE = 120;

    @Inject
    DocumentTypes types;

    @Inject
    InstantSource clock;

    /** @param date of the act that it is about, as written on it */
    public record Typed(String title, String typeCode, LocalDate date) {}

    /** What a file is. @throws Refusal FILE_EMPTY, FILE_TOO_LARGE or FILE_TYPE_NOT_ALLOWED when it cannot be added */
    public static FileKind kind(byte[] bytes) {
        if (bytes == null || bytes.length == 0) throw new Refusal(Sharing.FILE_EMPTY);
        if (bytes.length > MAX_SIZE) throw new Refusal(Sharing.FILE_TOO_LARGE);
        return FileKind.of(bytes).orElseThrow(() -> new Refusal(Sharing.FILE_TYPE_NOT_ALLOWED));
    }

    /** @throws Refusal TITLE_MISSING, TITLE_TOO_LONG, KIND_MISSING, DATE_WRONG, DATE_IN_FUTURE */
    void check(Typed typed) {
        if (typed.title() == null || oneLine(typed.title()).isEmpty()) throw new Refusal(Sharing.TITLE_MISSING);
        if (oneLine(typed.title()).length() > MAX_TITLE) throw new Refusal(Sharing.TITLE_TOO_LONG);
        if (typed.typeCode() == null || types.find(typed.typeCode()).isEmpty()) throw new Refusal(Sharing.KIND_MISSING);
        if (typed.date() == null) throw new Refusal(Sharing.DATE_WRONG);
        var today = LocalDate.ofInstant(clock.instant(), Time.PARIS);
        if (typed.date().isAfter(today)) throw new Refusal(Sharing.DATE_IN_FUTURE);
    }

    /**
     * All of it checked, as {@code records} stores it.
     *
     * @param masked hidden from professionals from the start
     * @throws Refusal as {@link #check} and {@link #kind}
     */
    public NewDocument document(
            Viewer viewer, String uniqueId, Typed typed, Author author, boolean masked, byte[] bytes) {
        check(typed);
        var kind = kind(bytes);
        return new NewDocument(
                uniqueId,
                null,
                null,
                oneLine(typed.title()),
                typed.typeCode(),
                classOf(typed.typeCode()),
                kind.format(),
                kind.mime(),
                "fr-FR",
                clock.instant(),
                typed.date().atStartOfDay(Time.PARIS).toInstant(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                "N",
                masked,
                false,
                false,
                author,
                author.id(),
                viewer.finess() == null ? null : "1" + viewer.finess(),
                viewer.actorId(),
                viewer.finess(),
                null,
                bytes);
    }

    /** Pasted text may hold breaks, and signs that no XML carries: software could not read the list of this space. */
    static String oneLine(String title) {
        return title.replaceAll("[\\s\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    }

    String classOf(String typeCode) {
        return types.find(typeCode).orElseThrow().classCode();
    }
}
