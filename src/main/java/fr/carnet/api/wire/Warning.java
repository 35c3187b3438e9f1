package fr.carnet.api.wire;

/**
 * Something understood and left aside.
 *
 * @param code        stable, in the words of XDS where XDS has one
 * @param expression  FHIRPath of the element; may be null
 */
public record Warning(String code, String diagnostics, String expression) {}
