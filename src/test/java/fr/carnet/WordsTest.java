package fr.carnet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.carnet.identity.Capacity;
import fr.carnet.journal.Action;
import fr.carnet.notification.Event;
import fr.carnet.platform.Refusal;
import fr.carnet.sharing.Rule;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the product says has words, in each language, that mean to be read. */
class WordsTest {

    /** "peut-il", "voulez-vous": a browser breaks a line there, unless the hyphen is U+2011. */
    private static final Pattern BREAKING = Pattern.compile("\\p{Ll}-(vous|on|ils?|elles?|je|ce)\\b|-t-");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");

    static List<String> features() {
        return Bundles.features();
    }

    /** French is the root; without an empty _fr an English machine would serve English to a French reader. */
    @ParameterizedTest
    @MethodSource("features")
    void french_and_english_say_the_same_things(String feature) {
        assertThat(Bundles.read(feature, "_fr")).isEmpty();
        assertThat(Bundles.french(feature)).isNotEmpty();
        assertThat(Bundles.english(feature).keySet())
                .isEqualTo(Bundles.french(feature).keySet());
    }

    @ParameterizedTest
    @MethodSource("features")
    void no_key_is_written_twice(String feature) {
        for (var suffix : List.of("", "_en")) {
            var keys = House.text(Bundles.file(feature, suffix))
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip());
            assertThat(keys).as(feature + suffix).doesNotHaveDuplicates();
        }
    }

    /** MessageFormat swallows an apostrophe and what follows; it takes a number of words as it is given. */
    @ParameterizedTest
    @MethodSource("features")
    void words_pass_through_a_message_format(String feature) {
        var english = Bundles.english(feature);
        Bundles.french(feature).forEach((key, text) -> {
            assertThat(text + english.get(key)).as(feature + " " + key).doesNotContain("'");
            assertThat(parameters(text)).as(feature + " " + key).isEqualTo(parameters(english.get(key)));
            for (var words : List.of(text, english.get(key))) {
                var format = new MessageFormat(words);
                assertThat(format.getFormatsByArgumentIndex().length)
                        .as(feature + " " + key + ": braces are parameters")
                        .isEqualTo(parameters(words).size());
                for (var inner : format.getFormatsByArgumentIndex()) {
                    if (inner != null) assertThat(inner).as(feature + " " + key).isInstanceOf(ChoiceFormat.class);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("features")
    void words_are_there_to_be_read(String feature) {
        for (var suffix : List.of("", "_en")) {
            Bundles.read(feature, suffix).forEach((key, text) -> assertThat(text)
                    .as(feature + suffix + " " + key)
                    .isNotBlank()
                    .doesNotContain("!", "Cliquez ici", "cliquez ici", "click here", "TODO", "???", "&")
                    .doesNotContainPattern("(?<![\\d])<"));
        }
    }

    /** Words for somebody who acts for another stand beside those for oneself, and alone say a name. */
    @ParameterizedTest
    @MethodSource("features")
    void words_for_another_are_second_words(String feature) {
        for (var suffix : List.of("", "_en")) {
            var words = Bundles.read(feature, suffix);
            words.forEach((key, text) -> {
                var base = Bundles.base(key);
                assertThat(words).as(feature + suffix).containsKey(base);
                assertThat(parameters(words.get(base)))
                        .as(feature + suffix + " " + key)
                        .containsAll(parameters(text));
                if (base.equals(key))
                    assertThat(text).as(feature + suffix + " " + key).doesNotContain("[name]");
                else assertThat(text).as(feature + suffix + " " + key).isNotEqualTo(words.get(base));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_verb_and_its_pronoun_stay_on_one_line_of_a_heading(String feature) {
        Bundles.french(feature).forEach((key, text) -> {
            if (key.matches(".*\\.title(\\..*)?")) assertThat(text).as(key).doesNotContainPattern(BREAKING);
        });
    }

    /** A sentence that is the same in both languages was not translated. */
    @ParameterizedTest
    @MethodSource("features")
    void english_is_not_french(String feature) {
        var english = Bundles.english(feature);
        Bundles.french(feature).forEach((key, text) -> {
            if (text.split("\\s+").length >= 4) {
                assertThat(english.get(key)).as(feature + " " + key).isNotEqualTo(text);
            }
        });
    }

    /** The words of a refusal are in the bundle of the feature that refuses, since pages look for them there. */
    @Test
    void each_refusal_has_words() {
        var missing = new ArrayList<String>();
        var codes = codes();
        assertThat(codes).hasSizeGreaterThan(30);
        for (var code : codes) {
            var feature = Arrows.feature(code.getDeclaringClass().getName());
            for (var suffix : List.of("", "_en")) {
                if (!Bundles.read(feature, suffix).containsKey("refusal." + code.name())) {
                    missing.add(feature + suffix + ": refusal." + code.name());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_refusal_has_words_without_being() {
        for (var feature : Bundles.features()) {
            var known = codes().stream()
                    .filter(code ->
                            Arrows.feature(code.getDeclaringClass().getName()).equals(feature))
                    .map(code -> "refusal." + code.name());
            var worded = Bundles.french(feature).keySet().stream()
                    .filter(key -> key.startsWith("refusal."))
                    .map(Bundles::base);
            assertThat(worded).as(feature).isSubsetOf(known.toList());
        }
    }

    /** R60: each line of a history says what was done and why, in plain words. */
    @Test
    void each_rule_act_event_and_capacity_has_words() {
        contains("journal", "rule.", Rule.values());
        contains("journal", "action.", Action.values());
        contains("notification", "event.", Event.values());
        contains("platform", "capacity.", Capacity.values());
    }

    private static void contains(String feature, String prefix, Enum<?>... names) {
        var keys = Stream.of(names).map(name -> prefix + name.name()).toList();
        assertThat(Bundles.french(feature).keySet()).containsAll(keys);
        assertThat(Bundles.english(feature).keySet()).containsAll(keys);
    }

    private static List<Enum<?>> codes() {
        return House.classes().stream()
                .filter(type -> type.isAssignableTo(Refusal.Code.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    private static Set<String> parameters(String text) {
        var found = new TreeSet<String>();
        PARAMETER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
