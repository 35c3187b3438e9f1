package fr.carnet.sharing.masking;

import fr.carnet.directory.Profession;
import fr.carnet.sharing.Rule;
import java.util.List;

/**
 * Who may see some documents today, and who would no longer if they were masked (or would again if shown).
 *
 * @param changing those whose sight changes with the act
 * @param keeping  those who see at least one of them before and after: whoever deposited it, say
 * @param deposited others than the holder deposited one: whoever it is keeps it in sight
 */
public record Audience(List<Onlooker> changing, List<Onlooker> keeping, boolean deposited) {

    /**
     * @param profession   null when it is not one of this release
     * @param organization the structure where they may consult; null when wherever they work
     * @param ground       why they may consult
     */
    public record Onlooker(String name, Profession profession, String organization, Rule ground) {}
}
