/**
 * What comes back: mails, through the mailbox that receives them, and letters, through a file of barcodes.
 *
 * <p>Neighbours: part of {@code campaign}; asks it to move notices, and {@code campaign.letters} what a barcode is.
 *
 * <ul>
 *   <li>R4 — What comes back stops the clock of the channel that it was sent by; a mail is followed by a letter, a
 *       letter by nothing.
 *   <li>Reports and files come from outside: bounded, read as figures, never shown again; what they name and is not
 *       known changes nothing, and the same one twice changes nothing more.
 * </ul>
 */
package fr.carnet.campaign.returns;
