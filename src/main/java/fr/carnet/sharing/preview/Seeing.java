package fr.carnet.sharing.preview;

import java.util.Set;

/**
 * What one onlooker sees.
 *
 * @param documents ids of the documents that they may open
 */
public record Seeing(Onlooker onlooker, Set<Long> documents) {

    boolean seesAny(Set<Long> among) {
        var few = documents.size() < among.size() ? documents : among;
        var many = few == documents ? among : documents;
        return few.stream().anyMatch(many::contains);
    }
}
