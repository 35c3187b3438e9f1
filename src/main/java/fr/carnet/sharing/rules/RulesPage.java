package fr.carnet.sharing.rules;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.directory.Profession;
import fr.carnet.directory.Professions;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.AccessMatrix;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.Rule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code /regles} — the access rules, for everybody; {@code ?metier=} for what one profession may read. */
@Named
@RequestScoped
public class RulesPage {

    /** One type of document, as the matrix answers for the chosen profession. */
    public record Row(String code, String name, AccessMatrix.Line line) {}

    /** What people look for together. */
    public record Group(Choice group, List<Row> rows) {}

    @Inject
    AccessPolicies policies;

    @Inject
    Professions professions;

    @Inject
    DocumentTypes types;

    @Inject
    Shell shell;

    private String profession;

    public List<Rule> getAllowing() {
        return Arrays.stream(Rule.values()).filter(Rule::allows).toList();
    }

    public List<Rule> getRefusing() {
        return Arrays.stream(Rule.values()).filter(rule -> !rule.allows()).toList();
    }

    /** Those about whom the matrix says something, in alphabetical order. */
    public List<Choice> professions(Locale reader) {
        return policies.matrix().lines().stream()
                .map(AccessMatrix.Line::profession)
                .distinct()
                .flatMap(code -> professions.find(code).stream())
                .map(known -> new Choice(known.code(), known.name(reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
                .toList();
    }

    public boolean isChosen() {
        return chosen() != null;
    }

    /** Everyday name of the chosen one. */
    public String getName() {
        return chosen().name(shell.getLocale());
    }

    private Profession chosen() {
        return profession == null ? null : professions.find(profession).orElse(null);
    }

    /** Answers of the matrix for each type of document. */
    public List<Group> groups(Locale reader) {
        return types.groups(reader).stream()
                .map(group -> new Group(group, rows(group.value(), reader)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private List<Row> rows(String group, Locale reader) {
        return types.all().stream()
                .filter(type -> type.group().equals(group))
                .map(type -> new Row(
                        type.code(), type.name(reader), policies.matrix().why(profession, type.code())))
                .toList();
    }

    public long getReadable() {
        return types.all().stream()
                .filter(type -> policies.matrix().why(profession, type.code()).read())
                .count();
    }

    public int getTypes() {
        return types.all().size();
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }
}
