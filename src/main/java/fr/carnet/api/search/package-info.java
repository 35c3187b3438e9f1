/**
 * Searches of documents (ITI-67) and of lots (ITI-66): the parameters, their meaning, and pages of results.
 *
 * <p>Neighbours: uses {@code wire}, {@code mapping} and the gate of {@code sharing}; only the resources of {@code api}
 * use it, and {@code metadata} is written from its tables.
 *
 * <ul>
 *   <li>R25 — Parameters are asked of what the viewer may see, and of nothing else: counts, pages and order are those
 *       of a space without what is hidden.
 *   <li>R33 — A first search reaches back two years unless the caller names a date, and says so.
 *   <li>One patient per search, and a known one is not told from an unknown one by whoever may not consult.
 *   <li>A page lives in its address, which carries no number of a person.
 * </ul>
 */
package fr.carnet.api.search;
