package fr.carnet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.platform.Beans;
import fr.carnet.platform.Mail;
import fr.carnet.platform.Settings;
import fr.carnet.platform.TestSettings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R66 and attack 3: what leaves the house tells nothing and leads nowhere. */
class MailTemplatesTest {

    private static final Settings SETTINGS = TestSettings.of(Map.of("CARNET_PUBLIC_URL", "https://carnet.example/"));

    static Stream<Arguments> mails() {
        return Stream.concat(
                        Arrays.stream(Event.values()).map(Event::name),
                        Stream.of(Summaries.OWN_SPACE, Summaries.OTHER_SPACE))
                .flatMap(template -> Stream.of("fr", "en").map(language -> Arguments.of(template, language)));
    }

    private static Mail mail(String template, String language) {
        var templates = new Beans(null).with(Settings.class, SETTINGS).get(MailTemplates.class);
        return templates.mail(
                new Mailing(1, 1, UUID.randomUUID(), "a@example.org", template, language, 1, Mailing.Nature.NOTICE));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void noMedicalWordAndNobodysName(String template, String language) {
        var mail = mail(template, language);
        assertThat((mail.subject() + "\n" + mail.text()).toLowerCase(Locale.ROOT))
                .doesNotContainPattern(
                        "sant|médec|medec|docteur|doctor|physic|soin|care|patient|hôpit|hospit|clini|cabinet|pharma"
                                + "|labor|biolog|ordonn|prescri|vaccin|urgen|emergen|profession|document|dossier|record|health");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void itSaysWhereToGoWithoutALink(String template, String language) {
        var text = mail(template, language).text();
        assertThat(text)
                .contains("carnet.example")
                .containsPattern("/(espace/|aide)")
                .doesNotContain("://", "www.", "?", "{{");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theSubjectIsTheSameForAll(String template, String language) {
        assertThat(mail(template, language).subject())
                .isEqualTo(mail(Event.NEW_DOCUMENT.name(), language).subject());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void linesAreShortEnoughForAnyMailReader(String template, String language) {
        assertThat(mail(template, language).text().lines()).allMatch(line -> line.length() <= 78);
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void theNoticeInTheSpaceHasWordsToo(Event event) {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            var words = ResourceBundle.getBundle("i18n.notification", language);
            assertThat(words.getString("event." + event)).isNotBlank();
        }
    }

    /** R52: a professional learns that something waits, and not even of whom. */
    @Test
    void aProfessionalIsToldNothing() {
        var mail = mail(ProfessionalMails.TEMPLATE, "fr");
        assertThat(mail.subject() + mail.text())
                .contains("carnet.example", "/pro")
                .doesNotContainPattern("(?i)urgen|patient|sant|médec|espace|profession|://|\\{\\{");
    }
}
