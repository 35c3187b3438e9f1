/**
 * What a court decided when the guardians of a child disagree (R12): whose choice counts from then on.
 *
 * <p>Neighbours: part of {@code consent}. {@code consent.choice} asks who decides and hears the choice that was waiting.
 *
 * <ul>
 *   <li>R12 — Until both guardians agree, or such a paper is confirmed, the space stays closed.
 *   <li>R109 — One of the support line writes it down, a supervisor who is somebody else confirms; a paper that is not
 *       confirmed yet may be dropped.
 *   <li>Each step is traced; once it is confirmed every guardian is told, and nothing of the reason is kept.
 * </ul>
 */
package fr.carnet.consent.court;
