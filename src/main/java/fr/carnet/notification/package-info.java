/**
 * What is told to whom, by which channel: a notice in the space at once, a neutral message outside after commit.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory} and {@code journal}. Features say what
 * happened ({@link fr.carnet.notification.Event}); they choose neither words nor channel. A notice keeps the ref of a
 * document, never its title: the page asks {@code sharing} for it.
 *
 * <ul>
 *   <li>R64 — A holder is told of each new or changed document and of each access by a professional, in the
 *       transaction of the act: of what was committed, and only that. While a mail of a kind waits, no second one of
 *       that kind is written.
 *   <li>R65 — Each account chooses, for each family of events and each channel: at once, a summary a day or a week, or
 *       nothing. An emergency and what concerns who enters the space are never off. In the space everything is written.
 *   <li>R66 — What leaves the house has no medical word, no speciality, no name and no link.
 *   <li>R67 — Whether a notice was read is known per account; reading it hides it from nobody else.
 *   <li>R68 — A delegate hears of documents within their scope only, and of those that they may see: at that moment, and
 *       again when a message that waited leaves.
 *   <li>R69 — A message is sent from the outbox after commit, once; a worker that dies between sending and noting it
 *       makes it leave again, with the same Message-ID. It is retried three times, then a letter waits to be
 *       printed; the failure is kept and shown.
 * </ul>
 */
package fr.carnet.notification;
