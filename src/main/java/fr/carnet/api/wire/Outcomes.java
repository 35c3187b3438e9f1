package fr.carnet.api.wire;

import fr.carnet.platform.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Refusals and warnings as OperationOutcome: a stable code of ours, the number of the DMP, words for people. */
public final class Outcomes {

    /** System of our own codes. */
    public static final String CODES = "urn:carnet:refusal";

    /** System of the numbers that the DMP gives to the same refusals. */
    public static final String NUMBERS = "urn:carnet:dmp-error";

    private static final Locale ROOT = Locale.FRENCH;

    private Outcomes() {}

    public static OperationOutcome refused(Refusal refusal, Locale locale) {
        var outcome = new OperationOutcome();
        var code = refusal.code();
        var issue = outcome.addIssue()
                .setSeverity(code.status() >= 500 ? IssueSeverity.FATAL : IssueSeverity.ERROR)
                .setCode(Answers.issue(code))
                .setDiagnostics(refusal.detail());
        issue.getDetails()
                .setText(words(code, locale))
                .addCoding()
                .setSystem(CODES)
                .setCode(code.name());
        var number = Answers.number(code);
        if (number != null) issue.getDetails().addCoding().setSystem(NUMBERS).setCode(number);
        if (refusal instanceof Problem problem && problem.expression() != null)
            issue.addExpression(problem.expression());
        return outcome;
    }

    /** What was understood but not done; null when there is nothing to say. */
    public static OperationOutcome warned(List<Warning> warnings) {
        if (warnings.isEmpty()) return null;
        var outcome = new OperationOutcome();
        for (var warning : warnings) {
            var issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.WARNING)
                    .setCode(IssueType.INFORMATIONAL)
                    .setDiagnostics(warning.diagnostics());
            issue.getDetails().addCoding().setSystem(CODES).setCode(warning.code());
            if (warning.expression() != null) issue.addExpression(warning.expression());
        }
        return outcome;
    }

    static String words(Refusal.Code code, Locale locale) {
        var key = "refusal." + code.name();
        try {
            var bundle =
                    ResourceBundle.getBundle("i18n." + Refusal.feature(code), locale, Outcomes.class.getClassLoader());
            return bundle.containsKey(key) ? bundle.getString(key) : null;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    /** French unless the caller reads English better. */
    static Locale locale(List<Locale> accepted) {
        for (var locale : accepted) {
            if (locale.getLanguage().equals("en")) return Locale.ENGLISH;
            if (locale.getLanguage().equals("fr")) return ROOT;
        }
        return ROOT;
    }
}
