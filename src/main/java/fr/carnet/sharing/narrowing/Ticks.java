package fr.carnet.sharing.narrowing;

import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Ref;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of documents with a box each. What was listed comes back with what is ticked: a document that arrived since, or
 * moved to another page, is left as it was.
 */
public class Ticks {

    static final int PER_PAGE = 25;

    private List<TickRow> rows;
    private int page = 1;
    private String[] ticked = {};
    private String listed = "";

    /** @param all latest first */
    void show(List<TickRow> all) {
        rows = all;
        var shown = shown();
        ticked = shown.stream().filter(TickRow::ticked).map(TickRow::value).toArray(String[]::new);
        listed = shown.stream().map(TickRow::value).collect(Collectors.joining(" "));
    }

    Set<UUID> listedRefs() {
        return refs(listed.split(" "));
    }

    Set<UUID> tickedRefs() {
        return refs(ticked);
    }

    private List<TickRow> shown() {
        return rows == null
                ? List.of()
                : rows.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).toList();
    }

    private static Set<UUID> refs(String[] texts) {
        return Stream.of(texts).map(Ref::of).collect(Collectors.toSet());
    }

    public List<Choice> getChoices() {
        return shown().stream().map(TickRow::choice).toList();
    }

    /** What a post was sent with is not known before it is done: then nothing is blank. */
    public boolean isBlank() {
        return rows != null && rows.isEmpty();
    }

    public int getPages() {
        return rows == null ? 0 : (rows.size() + PER_PAGE - 1) / PER_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String[] getTicked() {
        return ticked;
    }

    public void setTicked(String[] ticked) {
        this.ticked = ticked;
    }

    public String getListed() {
        return listed;
    }

    public void setListed(String listed) {
        this.listed = listed == null ? "" : listed;
    }
}
