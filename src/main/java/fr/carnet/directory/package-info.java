/**
 * Public reference data: professionals, structures, professions, registered software, types of document.
 *
 * <p>Neighbours: uses {@code platform} and {@code identity}. Nothing here belongs to a holder, so nothing here needs a
 * subject.
 *
 * <ul>
 *   <li>R20 — A professional is an RPPS number with a profession; the profession is what the access matrix asks.
 *   <li>R22 — A software deposits only when it is registered, and in the name of one structure.
 *   <li>R40 — Professionals and structures are found by name, town, profession, RPPS or FINESS, as people write them; a
 *       search is bounded, and any text is answered.
 *   <li>A type of document outside the list of the record (JDV_J66) does not exist; its class follows from the type.
 * </ul>
 */
package fr.carnet.directory;
