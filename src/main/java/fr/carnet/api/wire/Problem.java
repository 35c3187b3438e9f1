package fr.carnet.api.wire;

import fr.carnet.platform.Refusal;

/** A {@link Refusal} that knows which element of the request is to blame. */
public class Problem extends Refusal {

    private final String expression;

    /** @param diagnostics for a developer; never a health datum */
    public Problem(Refusal.Code code, String diagnostics) {
        this(code, diagnostics, null);
    }

    /** @param expression FHIRPath of the element, such as {@code Bundle.entry[1].resource.type} */
    public Problem(Refusal.Code code, String diagnostics, String expression) {
        super(code, diagnostics);
        this.expression = expression;
    }

    public String expression() {
        return expression;
    }
}
