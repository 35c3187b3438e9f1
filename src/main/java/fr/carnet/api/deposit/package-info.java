/**
 * Pushes of documents (ITI-65, ITI-105): from FHIR to one lot for the gate, and back to an answer.
 *
 * <p>Neighbours: uses {@code wire}, {@code mapping} and {@code sharing.deposit}; only the resources of {@code api} use it.
 *
 * <ul>
 *   <li>The header of a clinical document and what surrounds it name one patient, one id and one type, or nothing is
 *       stored (903, 904).
 *   <li>A size or a hash that is given is right, or nothing is stored; a file is what it is announced to be.
 *   <li>SECURITY 7 — The same push again answers the same ids; a first time is 201, a replay 200.
 *   <li>What is understood and not kept (folders, relations other than {@code replaces}) is a warning, never silence.
 * </ul>
 */
package fr.carnet.api.deposit;
