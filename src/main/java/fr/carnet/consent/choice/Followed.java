package fr.carnet.consent.choice;

import java.util.List;

/**
 * A choice as its owner follows it.
 *
 * @param name     whose space
 * @param inForce  no later choice replaced it
 * @param timeline all choices of the same person for this space, latest first
 */
public record Followed(Choice choice, String name, boolean inForce, List<Choice> timeline) {}
