package fr.carnet.sharing;

import fr.carnet.identity.Viewer;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.sharing.masking.MaskingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a professional would be shown if they opened the space in an emergency: the same policy, on the facts of now. */
@ApplicationScoped
public class Foresight {

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    /**
     * @param opening what they would be answered at the door
     * @param seen    what they would be shown, of what the reader knows
     * @param hidden  how many they would not be shown, of what the reader knows, by rule
     */
    public record Foreseen(Rule opening, List<DocumentEntry> seen, Map<Rule, Integer> hidden) {}

    /**
     * The subject is the holder, whose space the reader looks at.
     *
     * @param onlooker somebody made up, who works nowhere in particular
     * @param ground   {@link Rule#EMERGENCY} or {@link Rule#DISPATCH}
     */
    public Foreseen of(Viewer reader, Viewer onlooker, Rule ground, Instant now) {
        var holder = reader.holder();
        var own = permissions.facts(reader, holder, now);
        var theirs = permissions.facts(onlooker, holder, now);
        var opening = policies.current().opening(onlooker, theirs, ground);
        var masked = maskings.of(holder);
        var seen = new ArrayList<DocumentEntry>();
        var hidden = new TreeMap<Rule, Integer>();
        var asIf = opening.allows() ? theirs.with(ground) : theirs;
        for (var d : documents.all(holder)) {
            var facts = new DocumentFacts(d, masked.contains(d.id()));
            if (!policies.current().document(reader, own, facts, now).allows()) continue;
            var rule = policies.current().document(onlooker, asIf, facts, now);
            if (rule.allows()) seen.add(d);
            else hidden.merge(rule, 1, Integer::sum);
        }
        return new Foreseen(opening, seen, hidden);
    }
}
