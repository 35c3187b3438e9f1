package fr.carnet.sharing;

import java.util.Set;

/**
 * A permission in force that covers a professional where they work.
 *
 * @param groups groups of document types that it is limited to (a voucher, R34); null when it reaches all
 */
public record Grant(Rule ground, Set<String> groups) {

    boolean reaches(String group) {
        return groups == null || groups.contains(group);
    }
}
