package fr.carnet.a11y;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;

/** axe-core with what Carnet promises: WCAG 2.2 A and AA, good practice, and the contrast of AAA. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Rules that axe leaves out unless they are asked for. */
    private static final List<String> MORE = List.of("color-contrast-enhanced", "target-size");

    private Axe() {}

    /** What is wrong with the page that is open, one line per rule and element; empty when nothing is. */
    @SuppressWarnings("deprecation") // legacy: in the page itself; the other way opens a window for each run
    static String violations(Browser browser) {
        return new AxeBuilder()
                        .withOptions(options())
                        .disableIframeTesting()
                        .setLegacyMode()
                        .analyze(browser.driver())
                        .getViolations()
                        .stream()
                        .map(Axe::line)
                        .collect(joining("\n"));
    }

    private static String line(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml() + " — "
                        + node.getFailureSummary().replaceAll("\\s+", " "))
                .collect(joining("\n"));
    }

    private static AxeRunOptions options() {
        var only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(TAGS);
        var enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setRules(Map.of(MORE.get(0), enabled, MORE.get(1), enabled));
        return options;
    }
}
