/**
 * Documents on screen: the holder's list and filters, one document as a page of ours, its files, and the same for a
 * professional who found a patient.
 *
 * <p>Neighbours: asks {@link fr.carnet.sharing.RecordAccess} and {@link fr.carnet.sharing.Patients} for everything, and
 * {@code records.cda} to render what they gave. Stores nothing and decides nothing.
 *
 * <ul>
 *   <li>R25 — A page counts, pages and orders only what the gate gave it.
 *   <li>R45 — A patient unknown, not authorised or blocking is one and the same answer, whatever was typed right.
 *   <li>SECURITY 11 — Bytes that others made leave as an attachment, never sniffed, in a sandbox.
 * </ul>
 */
package fr.carnet.sharing.reading;
