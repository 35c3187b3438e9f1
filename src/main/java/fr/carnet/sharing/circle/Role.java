package fr.carnet.sharing.circle;

import fr.carnet.journal.Action;
import fr.carnet.sharing.Rule;

/** What one physician of a holder's choice is for them. */
public enum Role {
    ATTENDING_PHYSICIAN(
            "medecin-traitant",
            Rule.ATTENDING_PHYSICIAN,
            Action.DESIGNATE_ATTENDING_PHYSICIAN,
            Action.REMOVE_ATTENDING_PHYSICIAN,
            Trusting.NO_ATTENDING_PHYSICIAN),
    ADMINISTRATOR(
            "administrateur",
            Rule.ADMINISTRATOR,
            Action.DESIGNATE_ADMINISTRATOR,
            Action.REMOVE_ADMINISTRATOR,
            Trusting.NO_ADMINISTRATOR);

    private final String word;
    private final Rule ground;
    private final Action designate;
    private final Action remove;
    private final Trusting nobody;

    Role(String word, Rule ground, Action designate, Action remove, Trusting nobody) {
        this.word = word;
        this.ground = ground;
        this.designate = designate;
        this.remove = remove;
        this.nobody = nobody;
    }

    /** As an address says it. */
    String word() {
        return word;
    }

    Rule ground() {
        return ground;
    }

    Action designate() {
        return designate;
    }

    Action remove() {
        return remove;
    }

    /** The refusal when nobody has it. */
    Trusting nobody() {
        return nobody;
    }
}
