package fr.carnet.api.deposit;

import fr.carnet.api.wire.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was left aside, entry by entry. */
final class Warnings {

    private final Map<TransactionEntry, List<Warning>> byEntry = new HashMap<>();

    List<Warning> of(TransactionEntry entry) {
        return byEntry.computeIfAbsent(entry, e -> new ArrayList<>());
    }
}
