package fr.carnet.sharing.masking;

import java.util.List;

/**
 * Who may see some documents today, and who would no longer if they were masked (or would again if shown).
 *
 * @param seeing   those who see at least one of them today, by name where known
 * @param changing those whose sight changes with the act
 * @param keeping  those who see them in any case: whoever deposited them
 */
public record Audience(List<Onlooker> seeing, List<Onlooker> changing, List<Onlooker> keeping) {

    /**
     * @param name       of the professional, or of the structure when everyone there may see
     * @param profession TRE_G15 code; null for a structure
     */
    public record Onlooker(String name, String profession, String organization) {}
}
