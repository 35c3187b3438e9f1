/**
 * The end of what a closed space keeps: an archive of ten years, and erasure, asked for or because the ten years are
 * over.
 *
 * <p>Neighbours: part of {@code consent}; {@code consent.choice} closes and reopens. It erases the tables of every
 * feature by one function of the database (V015_1), and knows none of their classes.
 *
 * <ul>
 *   <li>R130 — What a closed space keeps is erased by itself ten years after the closing; until then, reopening brings
 *       all of it back.
 *   <li>R131 — An erasure that is asked for waits 72 hours, in which it can be cancelled, also by reopening; then it is
 *       done within minutes, far within three months, and its holder is told and may print a certificate.
 *   <li>SECURITY 4, 5 — With the keyset go the contents and titles, in backups too once they expire; the journal loses its
 *       words and keeps its leaves, so that the tree stays verifiable.
 *   <li>Erasing is one transaction of some spaces: a job that dies leaves each of them whole or gone.
 * </ul>
 */
package fr.carnet.consent.closing;
