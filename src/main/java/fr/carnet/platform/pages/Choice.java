package fr.carnet.platform.pages;

/**
 * One of several answers, when its words are not in a bundle: a person's name, a structure.
 *
 * @param hint said under the label, or null
 */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
