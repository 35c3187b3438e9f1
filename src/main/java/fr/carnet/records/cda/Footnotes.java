package fr.carnet.records.cda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Notes of the whole document: a call where the author put it, the note at the end of its section. */
final class Footnotes {

    private final Words words;
    private final List<Element> waiting = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private int count;

    Footnotes(Words words) {
        this.words = words;
    }

    void call(Markup out, Element note) {
        count++;
        waiting.add(note);
        byId.putIfAbsent(note.getAttribute("ID"), count);
        call(out, count);
    }

    void callAgain(Markup out, String id) {
        var number = byId.get(id);
        if (number != null) call(out, number);
    }

    private void call(Markup out, int number) {
        out.text(" ").open(Tag.SUP).open(Tag.A, Attribute.anchor("d-n" + number));
        out.text(words.get("note.call", number)).close().close();
    }

    /** The notes called since the last time. */
    void print(Markup out, Narrative narrative) {
        int number = count - waiting.size();
        for (var notes = List.copyOf(waiting); !notes.isEmpty(); notes = List.copyOf(waiting)) {
            waiting.clear();
            for (var note : notes) {
                out.open(Tag.DIV, Attribute.id("d-n" + ++number));
                out.element(Tag.STRONG, words.get("note.call", number)).text(" ");
                narrative.inside(note);
                out.close();
            }
        }
    }
}
