/**
 * What is told to whom, by which channel: a notice in the space at once, a neutral message outside after commit.
 *
 * <p>Neighbours: uses {@code platform}, {@code identity}, {@code directory} and {@code journal}. Features say what
 * happened ({@link fr.carnet.notification.Event}); they choose neither words nor channel.
 *
 * <ul>
 *   <li>R64 — A holder is told of each new or changed document and of each access by a professional.
 *   <li>R66 — What leaves the house has no medical word, no speciality and no name of a structure.
 *   <li>R67 — Whether a notice was read is known per account; reading it hides it from nobody else.
 *   <li>R69 — A message is sent from the outbox after commit and retried; a failure is kept and shown.
 * </ul>
 */
package fr.carnet.notification;
