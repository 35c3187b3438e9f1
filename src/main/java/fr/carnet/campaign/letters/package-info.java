/**
 * Letters, as first-class as e-mail (M3): batches of tagged PDF for a printer, with a manifest, and the barcode that
 * brings a returned letter back to its notice.
 *
 * <p>Neighbours: part of {@code campaign}; asks {@code consent} for the codes. Files go to CARNET_PRINT_DIR.
 *
 * <ul>
 *   <li>R2 — A letter says the three things of the law, in plain French, in easy-read French and in English.
 *   <li>R4 — Its clock starts on the day on which its batch is posted.
 *   <li>R11 — Codes are printed once. A letter is in one file, a file is in the manifest once it is whole, and a whole
 *       file is never made again: nothing is printed under two codes.
 * </ul>
 */
package fr.carnet.campaign.letters;
