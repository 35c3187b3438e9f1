/**
 * Clinical documents in CDA R2: reads their header, and renders their body as an accessible page of our own.
 *
 * <p>Neighbours: uses the JDK's XML only, {@code identity} for numbers and traits, {@code directory} for types of
 * document. Asks the database nothing: bytes in, words out.
 *
 * <ul>
 *   <li>SECURITY 11 — No DTD, no external entity, no style sheet, no script is ever followed; size, depth and number of
 *       elements are bounded before memory is; nothing is fetched.
 *   <li>SECURITY 11 — A page is made of the elements of {@code Tag} and the attributes of {@code Attribute} and of
 *       nothing else; ids, styles and addresses of an author never reach it.
 *   <li>Every word of a narrative is shown, even where its grammar is wrong.
 *   <li>PATTERNS 11 — A table has a caption and headers; one too wide for 320 px scrolls by keyboard.
 *   <li>An abnormal result is said in words where it stands; nothing is computed that the author did not say.
 *   <li>A CDA that presents itself (a style sheet as root) is unwrapped, never executed.
 *   <li>R15 — The INS and the traits come from the header as they are written; whether they hold is said by
 *       {@code identity}.
 * </ul>
 */
package fr.carnet.records.cda;
