package fr.carnet.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.carnet.platform.Mail;
import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Mails as written in {@code i18n/mail/TEMPLATE.LANGUAGE.txt}: the first line is the subject, the second is empty.
 * They know the address of the portal and nothing about the holder (R66) but what the owner of a template says as it leaves.
 */
@ApplicationScoped
class MailTemplates {

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    @Inject
    Settings settings;

    @Inject
    Event<MailLeaving> leaving;

    Mail mail(Mailing mailing) {
        var words = new HashMap<>(Map.of("site", settings.publicUrl().getAuthority()));
        leaving.fire(new MailLeaving(mailing.holder(), mailing.template(), words));
        var text = compiled.computeIfAbsent(mailing.template() + "." + mailing.language(), MailTemplates::compile)
                .execute(words);
        var lines = text.split("\n", 3);
        return new Mail(mailing.ref(), mailing.recipient(), mailing.language(), lines[0], lines[2]);
    }

    private static Template compile(String name) {
        try (var file = MailTemplates.class.getResourceAsStream("/i18n/mail/" + name + ".txt")) {
            if (file == null) throw new IllegalArgumentException("no mail " + name);
            var source = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(false).compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
