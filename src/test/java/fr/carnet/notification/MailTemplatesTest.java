package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.Mail;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestSettings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R66 and attack 3: what leaves the house tells nothing and leads nowhere. */
class MailTemplatesTest {

    private static final Settings SETTINGS = TestSettings.of(Map.of("CARNET_PUBLIC_URL", "https://carnet.example/"));

    static Stream<Arguments> mails() {
        return Arrays.stream(Event.values())
                .flatMap(event -> Stream.of("fr", "en").map(language -> Arguments.of(event, language)));
    }

    private static Mail mail(Event event, String language) {
        var templates = new MailTemplates();
        templates.settings = SETTINGS;
        return templates.mail(new Mailing(1, 1, UUID.randomUUID(), "a@example.org", event.name(), language, 1));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void noMedicalWordAndNobodysName(Event event, String language) {
        var mail = mail(event, language);
        assertThat((mail.subject() + "\n" + mail.text()).toLowerCase(Locale.ROOT))
                .doesNotContainPattern(
                        "sant|médec|medec|docteur|doctor|physic|soin|care|patient|hôpit|hospit|clini|cabinet|pharma"
                                + "|labor|biolog|ordonn|prescri|vaccin|urgen|emergen|profession|document|dossier|record|health");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itSaysWhereToGoWithoutALink(Event event, String language) {
        var text = mail(event, language).text();
        assertThat(text).contains("carnet.example", "/espace/").doesNotContain("://", "www.", "?", "{{");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theSubjectIsTheSameForAll(Event event, String language) {
        assertThat(mail(event, language).subject())
                .isEqualTo(mail(Event.NEW_DOCUMENT, language).subject());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void linesAreShortEnoughForAnyMailReader(Event event, String language) {
        assertThat(mail(event, language).text().lines()).allMatch(line -> line.length() <= 78);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theNoticeInTheSpaceHasWordsToo(Event event, String language) {
        var words = ResourceBundle.getBundle("i18n.notification", Locale.forLanguageTag(language));
        assertThat(words.getString("event." + event)).isNotBlank();
    }
}
