package fr.carnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Which keys a page asks of which bundle, as it is written. */
final class Keys {

    /** @param feature bundle, or "" when the page that includes this one says which; @param pattern of the key */
    record Asked(String feature, Pattern pattern, String where) {

        boolean isMet() {
            return features().flatMap(f -> Bundles.french(f).keySet().stream()).anyMatch(this::matches);
        }

        boolean isAskedOf(String bundle, String key) {
            return (feature.isEmpty() || feature.equals(bundle)) && matches(key);
        }

        private boolean matches(String key) {
            return pattern.matcher(key).matches();
        }

        private Stream<String> features() {
            return feature.isEmpty() ? Bundles.features().stream() : Stream.of(feature);
        }
    }

    private static final Pattern INDEX = Pattern.compile("\\b(\\w+)\\[([^\\[\\]]*)]");
    private static final Pattern LITERAL = Pattern.compile("['\"]([^'\"]*)['\"]");
    private static final Pattern OUTCOME = Pattern.compile("[?:]\\s*\\(*\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern LOOK_UP =
            Pattern.compile("t:(?:word|lines)\\((\\w+), ([^()]*(?:\\([^()]*\\))?[^()]*)\\)");

    private final Xhtml page;
    private final String words;
    private final String name;

    private Keys(Xhtml page) {
        this.page = page;
        var bundle = page.parameter("words");
        words = bundle == null ? "" : bundle.replaceAll("[#{}]", "");
        var prefix = page.parameter("page");
        name = prefix == null || prefix.contains("#") ? null : prefix;
    }

    /** Keys without which a page would show nothing, or its key. */
    static List<Asked> needed(Xhtml page) {
        return new Keys(page).needed();
    }

    /** Keys that may be there: hints, errors, choices. */
    static List<Asked> optional(Xhtml page) {
        return new Keys(page).optional();
    }

    private List<Asked> needed() {
        var all = new ArrayList<Asked>();
        for (var text :
                Stream.concat(page.texts().stream(), page.attributes().stream()).toList()) {
            INDEX.matcher(text).results().forEach(match -> all.addAll(indexed(match.group(1), match.group(2))));
        }
        if (name != null && page.parameter("title") == null) all.add(exact(name + ".title"));
        page.tags("field", "textarea", "select", "radios", "checkboxes", "date", "file").stream()
                .filter(tag -> tag.getAttribute("label").isEmpty())
                .forEach(tag -> all.add(ofPage(".input." + Pattern.quote(tag.getAttribute("id")) + ".label")));
        page.tags("button").stream()
                .filter(tag -> tag.getAttribute("label").isEmpty())
                .forEach(tag -> all.add(ofPage(".button." + Pattern.quote(tag.getAttribute("act")))));
        page.tags("part")
                .forEach(tag -> all.add(ofPage(".text." + Pattern.quote(tag.getAttribute("name")) + "\\.title")));
        page.tags("list").forEach(tag -> all.add(ofPage(".text." + Pattern.quote(tag.getAttribute("name")))));
        page.tags("easy").forEach(tag -> all.add(ofPage(".text." + Pattern.quote(easy(tag)))));
        return page.isFrame()
                ? all.stream()
                        .filter(asked -> !asked.pattern().pattern().startsWith(".+"))
                        .toList()
                : all;
    }

    private List<Asked> optional() {
        var all = new ArrayList<Asked>();
        if (page.isFrame()) return all;
        for (var tag : page.tags("field", "textarea", "select", "radios", "checkboxes", "date", "file")) {
            all.add(ofPage(".input." + Pattern.quote(tag.getAttribute("id")) + "\\.(hint|error|[A-Z_]+(\\.hint)?)"));
        }
        page.tags("part")
                .forEach(tag -> all.add(ofPage(".text." + Pattern.quote(tag.getAttribute("name")) + "(\\.list)?")));
        for (var text : page.attributes()) {
            LOOK_UP.matcher(text).results().forEach(m -> all.add(asked(m.group(1), concatenated(m.group(2)))));
        }
        return all;
    }

    private static String easy(Element tag) {
        return tag.getAttribute("easy").isEmpty() ? "easy" : tag.getAttribute("easy");
    }

    /** {@code words['a.b']}, {@code words[x ? 'a.b' : 'a.c']}, {@code words['a.'.concat(x)]}, {@code words[page += '.b']}. */
    private List<Asked> indexed(String variable, String index) {
        if (!variable.equals("words") && !Bundles.features().contains(variable)) return List.of();
        var choice = index.indexOf('?');
        if (choice < 0) {
            return LITERAL.matcher(index).find() ? List.of(asked(variable, concatenated(index))) : List.of();
        }
        return OUTCOME.matcher(index.substring(choice))
                .results()
                .map(match -> asked(variable, Pattern.quote(match.group(1))))
                .toList();
    }

    /** What is not literal may be anything; the page's own prefix is known where the page says it. */
    private String concatenated(String index) {
        var pattern = new StringBuilder();
        var end = 0;
        var literals = LITERAL.matcher(index);
        while (literals.find()) {
            pattern.append(between(index.substring(end, literals.start()))).append(Pattern.quote(literals.group(1)));
            end = literals.end();
        }
        return pattern.append(between(index.substring(end))).toString();
    }

    private String between(String expression) {
        var variable = expression.replaceAll("\\+=|\\.concat\\(|^\\)+|\\s", "");
        if (variable.isEmpty()) return "";
        return variable.equals("page") && name != null ? Pattern.quote(name) : ".+";
    }

    private Asked ofPage(String rest) {
        return asked(
                "words",
                (name == null ? ".+" : Pattern.quote(name))
                        + rest.replaceFirst("^\\.(input|button|text)\\.", "\\\\.$1\\\\."));
    }

    private Asked exact(String key) {
        return asked("words", Pattern.quote(key));
    }

    private Asked asked(String variable, String pattern) {
        return new Asked(variable.equals("words") ? words : variable, Pattern.compile(pattern), page.name());
    }

    /** Quoted texts of the code, by file. */
    static Map<String, List<String>> ofCode() {
        var quoted = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");
        return House.files("src/main/java", ".java").stream()
                .collect(Collectors.toMap(House::name, file -> quoted.matcher(House.text(file))
                        .results()
                        .map(match -> match.group(1))
                        .toList()));
    }
}
