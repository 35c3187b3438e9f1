package fr.carnet.api.deposit;

import fr.carnet.identity.Ins;
import fr.carnet.sharing.deposit.Deposited;

/** What became of one published document, and the number under which the sender knows the patient. */
public record Published(Deposited.Item item, Ins ins) {}
