package fr.carnet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table of arrows: which package may use which. Packages that are still to come are held already. */
final class Arrows {

    private static final String ROOT = "fr.carnet.";

    /** What may travel outside {@code records}: facts that carry, nothing that fetches. */
    private static final Set<String> CARRIERS =
            Set.of("Author", "DocumentEntry", "FileKind", "LotEntry", "NewDocument", "Records", "Status");

    private static final Set<String> WITHOUT_CONTENT = Set.of("assistance", "helpdesk", "coordination");

    private static final Map<String, Set<String>> TABLE = table();

    private Arrows() {}

    static Set<String> features() {
        return new TreeSet<>(TABLE.keySet());
    }

    /** The feature to which a class belongs: the third segment of its package. */
    static String feature(String className) {
        return className.substring(ROOT.length()).split("\\.")[0];
    }

    /** Why this class may not use that one; empty when it may. Both are ours. */
    static Optional<String> objection(String from, String to) {
        var user = feature(from);
        var used = feature(to);
        if (user.equals(used)) return Optional.empty();
        if (user.equals("assistance") && isAssisted(to) && !used.equals("records")) return Optional.empty();
        if (WITHOUT_CONTENT.contains(user)
                && Set.of("records", "sharing", "messaging").contains(used)) {
            return Optional.of(user + " never reaches " + used);
        }
        if (used.equals("records") && !user.equals("sharing")) return carried(user, to);
        if (TABLE.getOrDefault(user, Set.of()).contains(used)) return Optional.empty();
        return Optional.of("no arrow from " + user + " to " + used);
    }

    /** Only sharing reads records for display; those above it hold what it gave them. */
    private static Optional<String> carried(String user, String to) {
        var above = TABLE.getOrDefault(user, Set.of());
        var knowsCarriers = above.contains("sharing") || above.contains("records");
        if (knowsCarriers && CARRIERS.contains(simpleName(to)) && packageOf(to).equals(ROOT + "records")) {
            return Optional.empty();
        }
        if (user.equals("api") && packageOf(to).equals(ROOT + "records.cda")) return Optional.empty();
        return Optional.of("only sharing reads records; " + user + " may hold " + CARRIERS);
    }

    private static boolean isAssisted(String className) {
        return simpleName(className).startsWith("Assisted");
    }

    /** Without the package; a nested class counts as the one around it. */
    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1).split("\\$")[0];
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private static Map<String, Set<String>> table() {
        var arrows = new HashMap<String, Set<String>>();
        arrows.put("platform", Set.of());
        arrows.put("identity", Set.of("platform"));
        arrows.put("directory", Set.of("platform", "identity"));
        arrows.put("journal", Set.of("platform", "identity", "directory"));
        arrows.put("notification", Set.of("platform", "identity", "directory", "journal"));
        above(arrows, "consent");
        above(arrows, "campaign", "consent");
        above(arrows, "records", "consent");
        above(arrows, "delegation", "consent");
        above(arrows, "reporting");
        above(arrows, "sharing", "records", "consent", "delegation");
        above(arrows, "emergency", "sharing", "delegation", "consent", "reporting");
        above(arrows, "life", "emergency", "sharing", "delegation", "consent");
        above(arrows, "messaging", "sharing", "records");
        above(arrows, "agenda", "sharing");
        above(arrows, "catalogue", "consent", "records");
        above(arrows, "assistance", "consent");
        above(arrows, "helpdesk", "consent", "campaign");
        above(arrows, "coordination", "consent", "campaign");
        above(arrows, "api", "sharing", "consent", "emergency", "agenda", "messaging");
        above(
                arrows,
                "home",
                "consent",
                "campaign",
                "records",
                "delegation",
                "reporting",
                "sharing",
                "emergency",
                "messaging",
                "agenda",
                "catalogue",
                "coordination");
        return Map.copyOf(arrows);
    }

    private static void above(Map<String, Set<String>> arrows, String feature, String... others) {
        var uses = new TreeSet<>(Set.of("platform", "identity", "directory", "journal", "notification"));
        uses.addAll(Set.of(others));
        arrows.put(feature, uses);
    }
}
