/**
 * Changes to one document by whoever made it: JSON Patch and FHIRPath Patch, on three elements and no other.
 *
 * <p>Neighbours: uses {@code wire}, {@code mapping} and {@code sharing.deposit}; only the resources of {@code api} use it.
 *
 * <ul>
 *   <li>R30 — Only its author changes a document: others learn no more than they could read.
 *   <li>Only {@code status}, {@code securityLabel} and {@code isArchived} change; a patch that touches anything else
 *       changes nothing.
 *   <li>A status goes one way; deleted is {@code entered-in-error}, the line stays.
 *   <li>The forms printed in the national guides are understood, although RFC 6902 knows them not.
 * </ul>
 */
package fr.carnet.api.change;
