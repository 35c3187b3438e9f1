package fr.carnet.life;

import fr.carnet.directory.Professions;
import fr.carnet.identity.Persons;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Acts;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.sharing.preview.Differences;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each event is planned: ticks, what they would change, one confirmation of what was shown, what is left to do. */
public abstract class Planning {

    private static final String TICKS = "gestes";

    @Inject
    Steps steps;

    @Inject
    Plans plans;

    @Inject
    LifeEvents events;

    @Inject
    Persons persons;

    @Inject
    Professions professions;

    @Inject
    Differences differences;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Acts acts;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private boolean loaded;
    private boolean open = true;
    private boolean guarded;
    private List<Step> offered = List.of();
    private String seen;
    private String after;
    private Plans.Outcome outcome;

    abstract LifeEvent event();

    /** Address of the page. */
    public abstract String getAddress();

    /** @param town null when it is not known, and where steps are not told by town */
    public record Group(Step.Theme theme, String town, List<Step> steps) {}

    public void load() {
        loaded = true;
        var viewer = signedIn.viewer();
        open = events.isOpen(viewer);
        guarded = !persons.guardiansOf(viewer.holder()).isEmpty();
        if (open) offered = steps.of(viewer, event());
    }

    /** Changes nothing: the same page shows it. */
    public String look() {
        load();
        if (ticks().isEmpty()) errors.add(TICKS, "plan.message.error.nothing");
        if (errors.isPresent()) return null;
        return acts.run(null, () -> {
            outcome = plans.rehearse(signedIn.viewer(), event(), ticks());
            return null;
        });
    }

    /** What was shown, and nothing else. */
    public String confirm() {
        var next = acts.run(null, () -> {
            var performed = plans.perform(
                    signedIn.viewer(),
                    event(),
                    Set.copyOf(List.of(Objects.toString(seen, "").split(" "))));
            performed.chosen().stream()
                    .collect(Collectors.groupingBy(Step::kind, TreeMap::new, Collectors.counting()))
                    .forEach((kind, many) -> flash.say("life", "plan.message.info." + kind, many));
            differences.tell(performed.difference());
            return getAddress() + "?faces-redirect=true&fait=1";
        });
        if (next == null) load();
        return next;
    }

    private Set<String> ticks() {
        var sent = request.getParameterValues(TICKS);
        return sent == null ? Set.of() : Set.copyOf(Arrays.asList(sent));
    }

    /** By what they are about; professionals of somebody who moves by their town. */
    public List<Group> getGroups() {
        var byTown = event() == LifeEvent.MOVING;
        return offered.stream()
                .collect(Collectors.groupingBy(
                        step -> byTown
                                ? Objects.toString(step.getTown(), "")
                                : String.valueOf(step.getTheme().ordinal()),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(some ->
                        new Group(some.get(0).getTheme(), byTown ? some.get(0).getTown() : null, some))
                .toList();
    }

    /** Profession and places of a step, in one line; null when there is nothing to say. */
    public String place(Step step, Locale reader) {
        var places = step.places().stream()
                .flatMap(one -> Stream.of(one.name(), one.city()))
                .filter(word -> word != null && !word.equals(step.name()));
        var words = Stream.concat(
                        Stream.ofNullable(step.profession()).map(code -> professions.name(code, reader)), places)
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    public boolean isTicked(Step step) {
        return ticks().contains(step.getCode());
    }

    /** Which of these are shown before a post is done does not matter: each act counts, and the boundary decides. */
    public boolean isChoosing() {
        return !loaded || open && outcome == null && after == null && !offered.isEmpty();
    }

    public boolean isLooking() {
        return !loaded || outcome != null;
    }

    public boolean isBlank() {
        return loaded && open && offered.isEmpty() && after == null;
    }

    public boolean isDone() {
        return loaded && open && after != null;
    }

    public boolean isOpen() {
        return open;
    }

    /** Somebody represents the holder: they read the history, and hear of what another one decides. */
    public boolean isGuarded() {
        return guarded;
    }

    /** Null until it was looked at. */
    public Plans.Outcome getOutcome() {
        return outcome;
    }

    /** Kinds of what was chosen, once each: what is noticed of it. */
    public List<Step.Kind> getKinds() {
        return outcome == null
                ? List.of()
                : outcome.chosen().stream().map(Step::kind).distinct().toList();
    }

    /** What was looked at, as the confirmation sends it back. */
    public String getSeen() {
        return outcome == null
                ? seen
                : outcome.chosen().stream().map(Step::getCode).collect(Collectors.joining(" "));
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
