/**
 * What life changes: for each event, what it would change of this person's space, then one confirmation that does what can
 * be done here, and words for what is done elsewhere (M15).
 *
 * <p>Neighbours: composes acts of {@code sharing}, {@code delegation} and {@code emergency}, and states of {@code consent};
 * decides nothing itself, and nothing knows it. Coming of age is {@code sharing.age}'s, and linked.
 *
 * <ul>
 *   <li>M15 — What a page says would change is what the very acts do, judged by the one policy, and undone.
 *   <li>M15 — One confirmation does all or nothing, and only what was shown before it.
 *   <li>M9 — A delegate whose help ends here is sent nothing, and the page says what each will notice all the same. Its
 *       title and address say nothing of what it is for.
 *   <li>R134 — A death closes a space when it is declared; nothing is guessed.
 *   <li>R72 — A delegate reaches none of this.
 * </ul>
 */
package fr.carnet.life;
