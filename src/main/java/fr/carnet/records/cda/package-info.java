/**
 * Clinical documents in CDA R2: reads their header, and renders their body as an accessible page of our own.
 *
 * <p>Neighbours: uses the JDK's XML only and the carriers of {@code records}. Asks the database nothing and decides
 * nothing: bytes in, words out.
 *
 * <ul>
 *   <li>SECURITY 11 — No DTD, no external entity, no style sheet, no script is ever followed; depth and size are bounded.
 *   <li>SECURITY 11 — Only what the whitelist names reaches a page; anything else becomes its text or nothing.
 *   <li>A CDA that presents itself (a style sheet as root) is unwrapped, never executed.
 *   <li>R15 — The INS and the traits come from the header as they are written; whether they hold is said by
 *       {@code identity}.
 * </ul>
 */
package fr.carnet.records.cda;
