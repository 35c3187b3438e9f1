package fr.carnet.campaign.simulation;

import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /coordination/simulateur} — what a campaign would do, from a GET form: an address is a scenario. */
@Named
@RequestScoped
public class SimulatorPage {

    /** Bounds of each figure, in the order of the form. */
    private static final Map<String, double[]> BOUNDS = bounds();

    @Inject
    FormErrors errors;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private Outcome outcome;

    @Inject
    HttpServletRequest request;

    /** A figure that is missing is that of the nation; a wrong one is told, and nothing is shown. */
    public void load() {
        var figures = new LinkedHashMap<String, Double>();
        BOUNDS.keySet().forEach(name -> typed.put(name, request.getParameter(name)));
        BOUNDS.forEach((name, bound) -> figures.put(name, figure(name, bound)));
        if (errors.isPresent()) return;
        outcome = Simulation.of(new Assumptions(
                figures.get("personnes").longValue(),
                figures.get("mails"),
                figures.get("mailsParJour").longValue(),
                figures.get("lettresParJour").longValue(),
                figures.get("rejets"),
                figures.get("retours"),
                figures.get("appels"),
                figures.get("oppositions"),
                figures.get("agents").intValue(),
                figures.get("minutes"),
                figures.get("heures").intValue()));
    }

    private double figure(String name, double[] bound) {
        var text = typed.get(name);
        if (text == null || text.isBlank()) {
            typed.put(name, plain(bound[2]));
            return bound[2];
        }
        try {
            var value = Double.parseDouble(
                    text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
            if (value >= bound[0] && value <= bound[1]) return value;
        } catch (NumberFormatException e) {
            // told below
        }
        errors.add(name, "simulator.input.figure.error", plain(bound[0]), plain(bound[1]));
        return bound[2];
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static Map<String, double[]> bounds() {
        var nation = Assumptions.NATION;
        var bounds = new LinkedHashMap<String, double[]>();
        bounds.put("personnes", new double[] {1, 100_000_000, nation.people()});
        bounds.put("mails", new double[] {0, 100, nation.byMail()});
        bounds.put("mailsParJour", new double[] {100_000, 100_000_000, nation.mailsADay()});
        bounds.put("lettresParJour", new double[] {100_000, 100_000_000, nation.lettersADay()});
        bounds.put("rejets", new double[] {0, 100, nation.bounced()});
        bounds.put("retours", new double[] {0, 100, nation.returned()});
        bounds.put("appels", new double[] {0, 100, nation.calling()});
        bounds.put("oppositions", new double[] {0, 100, nation.opposing()});
        bounds.put("agents", new double[] {1, 20_000, nation.agents()});
        bounds.put("minutes", new double[] {1, 60, nation.minutes()});
        bounds.put("heures", new double[] {1, 24, nation.hours()});
        return bounds;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<String> getNames() {
        return List.copyOf(BOUNDS.keySet());
    }

    /** Null when a figure is wrong. */
    public Outcome getOutcome() {
        return outcome;
    }

    public List<Bar> getBars() {
        return Bar.of(outcome.weeks());
    }
}
