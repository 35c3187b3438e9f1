package fr.carnet.sharing.vouchers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a voucher allows, ticked apart (R34). */
public enum Tick {
    READ,
    /** one document; nothing is shown */
    ADD;

    /** Those whose names were sent. */
    static Set<Tick> of(String[] names) {
        var ticked = EnumSet.allOf(Tick.class);
        ticked.removeIf(tick -> !List.of(names).contains(tick.name()));
        return ticked;
    }
}
