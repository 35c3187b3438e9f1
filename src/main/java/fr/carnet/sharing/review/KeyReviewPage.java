package fr.carnet.sharing.review;

import fr.carnet.identity.SignedIn;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.pages.Flash;
import fr.carnet.platform.pages.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /support/bilan} — an agent copies a sheet that came back: its code, the numbers ticked. */
@Named
@RequestScoped
public class KeyReviewPage {

    private static final String NUMBERS = "\\s*\\d{1,3}([\\s,;]+\\d{1,3})*[\\s,;]*";

    @Inject
    AssistedReviews reviews;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    @Inject
    Flash flash;

    private String code;
    private String keep;
    private String remove;

    public String key() {
        if (code == null) errors.add("code", "keyReview.input.code.error");
        if (keep != null && !keep.matches(NUMBERS)) errors.add("keep", "keyReview.input.keep.error");
        if (remove != null && !remove.matches(NUMBERS)) errors.add("remove", "keyReview.input.remove.error");
        if (errors.isPresent()) return null;
        try {
            reviews.key(signedIn.viewer(), code, numbers(keep), numbers(remove));
        } catch (Refusal refusal) {
            errors.add(refusal.code() == Reviewing.REVIEW_NUMBERS_WRONG ? "remove" : "code", refusal);
            return null;
        }
        flash.say("review", "keyReview.message.info.done");
        return "/support/bilan?faces-redirect=true";
    }

    private static Set<Integer> numbers(String typed) {
        return Stream.of(typed == null ? new String[0] : typed.split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getRemove() {
        return remove;
    }

    public void setRemove(String remove) {
        this.remove = remove;
    }
}
