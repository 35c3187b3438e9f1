package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of a history has words, in each language. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyActActorAndChannelHasWords(String language) {
        var keys = new ArrayList<String>();
        for (var action : Action.values()) {
            keys.addAll(List.of("action." + action, "action." + action + ".you", "action." + action + ".refused"));
        }
        Arrays.stream(ActorKind.values()).forEach(kind -> keys.add("actor." + kind));
        Arrays.stream(Channel.values()).forEach(channel -> keys.add("channel." + channel));
        Arrays.stream(HistoryFilter.Kind.values()).forEach(kind -> keys.add("kind." + kind));
        Arrays.stream(Reading.values()).forEach(code -> keys.add("refusal." + code));
        var words = ResourceBundle.getBundle("i18n.journal", Locale.forLanguageTag(language));
        assertThat(words.keySet()).containsAll(keys);
    }
}
