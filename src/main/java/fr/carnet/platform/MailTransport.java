package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;

/**
 * SMTP, as told by CARNET_SMTP_URL: {@code smtp://[user:password@]host:port[?from=address]} or {@code smtps://…}.
 * A password never travels in clear: with one, plain SMTP must turn to TLS.
 */
@ApplicationScoped
public class MailTransport {

    private static final String PATIENCE = "15000";

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    /** A way to the server for several mails in a row; it connects when needed. */
    public Line line() throws MessagingException {
        return new Line(settings.smtpUrl());
    }

    public final class Line implements AutoCloseable {

        private final URI server;
        private final Session session;
        private final Transport transport;
        private final InternetAddress from;

        private Line(URI server) throws MessagingException {
            this.server = server;
            this.session = Session.getInstance(properties(server));
            this.transport = session.getTransport(server.getScheme());
            this.from = sender(server);
        }

        public void send(Mail mail) throws MessagingException {
            var to = single(mail.to());
            var message = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + mail.id() + "@" + domain(from) + ">");
                }
            };
            message.setFrom(from);
            message.setRecipient(Message.RecipientType.TO, to);
            message.setSubject(oneLine(mail.subject()), "UTF-8");
            message.setText(mail.text(), "UTF-8");
            message.setSentDate(Date.from(clock.instant()));
            message.setContentLanguage(new String[] {mail.language()});
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            if (!transport.isConnected()) connect();
            transport.sendMessage(message, new InternetAddress[] {to});
        }

        private void connect() throws MessagingException {
            var account = server.getUserInfo() == null
                    ? new String[2]
                    : server.getUserInfo().split(":", 2);
            transport.connect(server.getHost(), server.getPort(), account[0], account.length == 2 ? account[1] : null);
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }

    private InternetAddress sender(URI url) throws AddressException {
        var query = url.getQuery();
        if (query != null && query.startsWith("from=")) return single(query.substring("from=".length()));
        return single("ne-pas-repondre@" + settings.publicUrl().getHost());
    }

    /** Exactly one address: no list, no group, no name, nothing that could begin another header. */
    private static InternetAddress single(String address) throws AddressException {
        if (!address.matches("[^\\s,;:<>()\"\\p{Cntrl}]+@[^\\s,;:<>()\"\\p{Cntrl}@]+")) {
            throw new AddressException("not one plain address");
        }
        return new InternetAddress(address, true);
    }

    private static String oneLine(String subject) throws MessagingException {
        if (subject.chars().anyMatch(Character::isISOControl))
            throw new MessagingException("control character in a subject");
        return subject;
    }

    private static String domain(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().lastIndexOf('@') + 1);
    }

    private static Properties properties(URI url) {
        var protocol = "mail." + url.getScheme();
        var properties = new Properties();
        for (var patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(protocol + "." + patience, PATIENCE);
        }
        properties.setProperty(protocol + ".auth", String.valueOf(url.getUserInfo() != null));
        properties.setProperty(protocol + ".starttls.enable", "true");
        properties.setProperty(protocol + ".starttls.required", String.valueOf(url.getUserInfo() != null));
        properties.setProperty(protocol + ".ssl.checkserveridentity", "true");
        return properties;
    }
}
