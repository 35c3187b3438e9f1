package fr.carnet.life;

import java.time.LocalDate;
import java.util.List;

/**
 * A minor: the reader, or somebody whom they represent.
 *
 * @param own       the reader is this minor
 * @param certified the reader has certified that they represent them; true for oneself
 * @param guardians who represents them today; empty as long as the reader has not certified that they do (R70)
 * @param sixteen   day of the sixteenth birthday; null once it is past
 * @param eighteen  day of the eighteenth birthday: what guardians could do ends that day
 */
public record Minor(
        String name, boolean own, boolean certified, List<String> guardians, LocalDate sixteen, LocalDate eighteen) {}
