/**
 * Who may see, decided by the holder: authorisations and their end, blocks, the attending physician, the administrator.
 *
 * <p>Neighbours: part of {@code sharing}; asks its policy who decides, and {@code directory} whom there is to choose.
 * What is decided here are facts: whether somebody sees is the policy's answer at each request.
 *
 * <ul>
 *   <li>R21 — Each authorisation has an end: for one consultation it is the same day, for the care team two years at most.
 *   <li>R24 — One attending physician at most, who sees what is masked only if the holder says so; one administrator at
 *       most, for a year that can be renewed.
 *   <li>R40, R47 — A professional is blocked everywhere or at one structure, a structure with all who act there.
 *   <li>R43 — The attending physician designated here is not blocked: the role is removed first, on the same page.
 *   <li>R44 — A block ends what it covers; ending a block gives nothing back.
 *   <li>R46 — A structure's block yields to the SAMU unless the holder ticked otherwise.
 *   <li>R48, R72 — The holder decides, or whoever represents them in law; a delegate never does, and the try is written.
 *   <li>R48 — An administrator blocks because the holder asked: the holder is told each time and alone unblocks, and the
 *       administrator learns nothing of what the holder blocked.
 *   <li>R64 — The holder is told when somebody else decided.
 * </ul>
 */
package fr.carnet.sharing.circle;
