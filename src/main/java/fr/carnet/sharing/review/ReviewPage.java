package fr.carnet.sharing.review;

import fr.carnet.directory.Professions;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Time;
import fr.carnet.platform.pages.Ref;
import fr.carnet.sharing.circle.Circles;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code /espace/bilan} — once a year: who may see, who did, keep or remove. */
@Named
@RequestScoped
public class ReviewPage {

    private static final String CHOICE = "choix-";

    @Inject
    YearlyReviews reviews;

    @Inject
    Circles circles;

    @Inject
    ChangeForm changes;

    @Inject
    Professions professions;

    @Inject
    SignedIn signedIn;

    /** A POST finds its form before anything is loaded. */
    private boolean open = true;

    private Review review;

    public void load() {
        open = circles.isMine(signedIn.viewer());
        if (open) review = reviews.of(signedIn.viewer());
    }

    public String look() {
        var next = changes.look(null, this::decide);
        load();
        return next;
    }

    public String save() {
        var next = changes.run(null, this::decide, "review", "review.message.info.done", "/espace/bilan");
        if (next == null) load();
        return next;
    }

    private void decide() {
        reviews.decide(signedIn.viewer(), answered("KEEP"), answered("REMOVE"));
    }

    private Set<UUID> answered(String answer) {
        return answers().entrySet().stream()
                .filter(one -> one.getKey().startsWith(CHOICE) && one.getValue().equals(answer))
                .map(one -> Ref.of(one.getKey().substring(CHOICE.length())))
                .collect(Collectors.toSet());
    }

    /** Whether this answer was given, to keep it on a page that says what is wrong. */
    public boolean isAnswered(UUID ref, String answer) {
        return answer.equals(answers().get(CHOICE + ref));
    }

    private static Map<String, String> answers() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isSomebody() {
        return review == null || !review.rows().isEmpty();
    }

    public Review getReview() {
        return review;
    }

    /** Null when no review was done yet. */
    public LocalDate getNext() {
        return review.last() == null
                ? null
                : LocalDate.ofInstant(review.last(), Time.PARIS).plusYears(1);
    }

    public String profession(String code, Locale reader) {
        return professions.name(code, reader);
    }
}
