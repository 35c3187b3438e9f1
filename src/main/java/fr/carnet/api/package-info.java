/**
 * The FHIR R4 façade for professionals' software ({@code /fhir}). Translates, and decides nothing.
 *
 * <p>Neighbours: {@code sharing} for everything about documents, and the carriers of {@code records}; no page uses it.
 * One class per type of resource here; what they do is in the sub-topics {@code deposit}, {@code search} and
 * {@code change}, over {@code mapping} and {@code wire}.
 *
 * <ul>
 *   <li>R25 — A search, a count, a page of results and an error are those of a space without what is hidden.
 *   <li>R32 — No operation lets an insurer, an employer or the State consult.
 *   <li>SECURITY 11 — Bodies are bounded while they stream; a bad one gets a 4xx and an OperationOutcome, and leaves
 *       nothing behind.
 *   <li>{@code metadata} names what is answered, and nothing else.
 * </ul>
 */
package fr.carnet.api;
