/**
 * Who would see what: asked before a change, after it, and from somebody else's place.
 *
 * <p>Neighbours: facts and policy of {@code sharing}, the documents of {@code records}. {@code masking}, {@code circle},
 * {@code review} and features above ask it, {@code emergency} for a rehearsal; it decides nothing.
 *
 * <ul>
 *   <li>M4 — Each answer is that of {@link fr.carnet.sharing.AccessPolicy} on facts of
 *       {@link fr.carnet.sharing.Permissions}: what the gate would answer to that very viewer at that very instant.
 *   <li>M4 — "What if" is the real act, in a transaction that is rolled back: each form that changes who may see says it first, in the
 *       words of its own confirmation ({@link fr.carnet.sharing.preview.ChangeForm}).
 *   <li>R25, R28, R29 — Whoever asks learns of others’ sight only about documents that they see themselves.
 *   <li>R77 — A delegate is never told who sees what.
 * </ul>
 */
package fr.carnet.sharing.preview;
