package fr.carnet.sharing;

import fr.carnet.delegation.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the policy must know of a space, for one viewer.
 *
 * @param holder         whose space it is
 * @param grants         why this professional may consult, strongest first; empty when nothing says so
 * @param block          with the structure in whose name they act (R40, R47)
 * @param link           what binds this very citizen to the holder today
 * @param scopes         of the delegation that binds them; empty for anybody else
 * @param narrowed       documents that the holder cut from this delegate's view (R77)
 * @param majorityReview the holder came of age, and has yet to look at what guardians added (R13)
 */
public record SpaceFacts(
        long holder,
        boolean open,
        List<Grant> grants,
        Block block,
        Link link,
        Set<Scope> scopes,
        Set<Long> narrowed,
        Switches switches,
        boolean majorityReview) {

    /** Of somebody without a space. */
    static SpaceFacts none(long holder) {
        return new SpaceFacts(
                holder, false, List.of(), Block.NONE, Link.NONE, Set.of(), Set.of(), Switches.DEFAULTS, false);
    }

    /** The same, were this ground there too: what an emergency that has not happened would find. */
    public SpaceFacts with(Rule ground) {
        var more = Stream.concat(grants.stream(), Stream.of(new Grant(ground, null)))
                .toList();
        return new SpaceFacts(holder, open, more, block, link, scopes, narrowed, switches, majorityReview);
    }

    /** The same if this professional had these permissions and no other: what a voucher would open, say. */
    public SpaceFacts withOnly(List<Grant> given) {
        return new SpaceFacts(holder, open, given, block, link, scopes, narrowed, switches, majorityReview);
    }

    /** The same for a citizen who would help with this, were it accepted. */
    public SpaceFacts withHelp(Set<Scope> asked) {
        return new SpaceFacts(holder, open, grants, block, Link.DELEGATE, asked, Set.of(), switches, majorityReview);
    }

    /** For what must stay hidden while the space is closed. */
    SpaceFacts asIfOpen() {
        return new SpaceFacts(holder, true, grants, block, link, scopes, narrowed, switches, majorityReview);
    }

    /** The permissions that hold in spite of blocks and switches, strongest first. */
    List<Grant> standing() {
        return grants.stream()
                .filter(grant -> grant.ground().shows() && switches.uphold(grant.ground(), block))
                .toList();
    }

    /** Whether there is a permission on this ground, blocked or not (R42). */
    boolean hasGrant(Rule ground) {
        return grants.stream().anyMatch(grant -> grant.ground() == ground);
    }
}
