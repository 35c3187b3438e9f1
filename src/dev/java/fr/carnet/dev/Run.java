package fr.carnet.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code mvn -Prun}: starts all of Carnet with demo data and stays until Ctrl-C. */
final class Run {

    private Run() {}

    public static void main(String[] arguments) {
        try {
            run();
        } catch (CannotStart e) {
            fail(e.getMessage());
        } catch (IOException e) {
            fail(e.toString());
        }
    }

    private static void run() throws IOException {
        var start = Instant.now();
        var home = new Home(Path.of(System.getProperty("carnet.home")));
        var ports = Ports.demo();
        ports.requireFree();
        var stack = new Stack(
                home,
                ports,
                List.of(Realm.demo()),
                line -> System.out.printf(
                        "carnet: %3d s  %s%n",
                        Duration.between(start, Instant.now()).toSeconds(), line));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        // Maven may be killed without a chance to tell its child.
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(1)));
        if (Boolean.getBoolean("carnet.fresh")) home.startAnew();
        System.out.println("carnet: starting PostgreSQL, Keycloak and the portal; logs are in " + home.logs());
        stack.start();
        bringDocuments(stack);
        System.out.print(welcome(stack, ports));
        fail(stack.awaitEnd());
    }

    /** The portal is worth looking at without documents too. */
    private static void bringDocuments(Stack stack) {
        try {
            stack.bringDemoDocuments();
        } catch (CannotStart e) {
            System.err.println("carnet: " + e.getMessage());
        }
    }

    private static void fail(String line) {
        System.err.println("carnet: " + line);
        System.exit(1);
    }

    private static String welcome(Stack stack, Ports ports) {
        return """

                Carnet is ready.   Ctrl-C stops everything; data stay in .carnet/ (-Dcarnet.fresh starts anew).

                  portal      %s/
                  Keycloak    %s
                  PostgreSQL  %s   (login carnet_owner, carnet or auditor; password = login)
                  mail        SMTP localhost:%d, IMAP localhost:%d   (any login of the demo domain)

                Demo accounts, password carnet:
                  dominique      citizen, space open, guardian of her child
                  ruth           citizen, space open
                  paul           citizen whose space is not open yet, code DEMO-PAUL-0001
                  aline          helps dominique (agenda and messages only) and ruth (documents)
                  leila          guardian of nour and sami
                  nour           sixteen, keeps things to herself
                  sami           eighteen in some days
                  dr.martin      general practitioner, attending physician of dominique
                  dr.durand      cardiologist at the hospital
                  ide.petit      nurse
                  pharma.leroy   pharmacist
                  samu.31        emergency dispatch physician
                  conseillere    adviser, France Services Rodez
                  iris           helped by marc, plans what life changes
                  colette, simon citizens whose spaces may be closed, erased, suspended
                  agent, superviseur, superviseure   support line
                  coordinatrice  regional coordinator, Occitanie
                Software: client logiciel-demo, secret logiciel-demo; ancien-dmp brings former records.

                """
                .formatted(stack.url(), stack.issuer(), stack.databaseUrl(), ports.smtp(), ports.imap());
    }
}
