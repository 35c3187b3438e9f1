package fr.carnet.delegation.help;

import fr.carnet.delegation.Scope;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a holder asks for.
 *
 * @param email null to hand over a code on paper
 * @param last  the last day, Paris
 */
public record NewDelegation(String given, String family, String email, Set<Scope> scopes, LocalDate last) {}
