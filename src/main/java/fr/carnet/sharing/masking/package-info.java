/**
 * Holders hide documents from professionals and show them again.
 *
 * <p>Neighbours: facts and policy of {@code sharing}, the documents of {@code records}.
 *
 * <ul>
 *   <li>R23 — Masking is immediate, reversible at any time, for one document, several, or all new ones.
 *   <li>R23 — While a document is masked, its holder and its depositor still see it.
 *   <li>R26 — Before the act, the page can say who sees the document now and who no longer will: the same policy
 *       answers as will decide.
 * </ul>
 */
package fr.carnet.sharing.masking;
