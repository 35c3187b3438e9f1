package fr.carnet.dev;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.Closeable;

/** The mail server of the demo domain: takes whatever is sent, keeps it in memory, shows it through IMAP. */
final class Mail implements Closeable {

    private final GreenMail server;
    private final int smtp;

    Mail(Ports ports) {
        smtp = ports.smtp();
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(ports.imap(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        // where mails of the portal come back
        server.setUser("ne-pas-repondre@localhost", "retours", "retours");
        server.start();
    }

    String url() {
        return "smtp://localhost:" + smtp;
    }

    GreenMail server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
