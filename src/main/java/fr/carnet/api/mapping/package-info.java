/**
 * Between FHIR and the words of the house: codes, identifiers, people, documents and lots, both ways.
 *
 * <p>Neighbours: the other parts of {@code api} use it; it uses {@code wire} for its refusals, and the carriers of
 * {@code records} and {@code sharing}.
 *
 * <ul>
 *   <li>R25 — A label says that a document is masked only to whoever may know; a replaced version is named only to
 *       whoever may see it.
 *   <li>The same document is recognised whichever way its id is written; an id with an extension is refused.
 *   <li>A subject is named by the number that the caller gave, or by our reference; never by more.
 * </ul>
 */
package fr.carnet.api.mapping;
