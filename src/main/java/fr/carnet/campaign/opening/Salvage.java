package fr.carnet.campaign.opening;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A chunk that the database refuses because of somebody in it: it is halved until they are alone. The others open, they
 * are noted and told (R5). Each part is a transaction: killed in the middle, the chunk is taken again, and what is open
 * is no longer due.
 */
@ApplicationScoped
class Salvage {

    @Inject
    Openings openings;

    @Inject
    Impossibilities impossibilities;

    void open(Chunk chunk) {
        part(openings.due(chunk));
        openings.done(chunk);
    }

    private void part(Holders holders) {
        if (holders.isEmpty()) return;
        try {
            openings.open(holders);
        } catch (RuntimeException e) {
            if (e instanceof Disturbed) part(holders);
            else if (!Sql.isRefusedData(e)) throw e;
            else if (holders.size() == 1) impossibilities.noteRefused(holders, Sql.refusedData(e));
            else holders.halves().forEach(this::part);
        }
    }
}
