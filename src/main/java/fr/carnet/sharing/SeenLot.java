package fr.carnet.sharing;

import fr.carnet.records.DocumentEntry;
import fr.carnet.records.LotEntry;
import java.util.List;

/** A lot with those of its documents that one viewer may see: one at least. */
public record SeenLot(LotEntry lot, List<DocumentEntry> documents) {}
