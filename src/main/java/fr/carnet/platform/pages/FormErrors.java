package fr.carnet.platform.pages;

import fr.carnet.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is wrong with the form that was sent. A page bean adds errors in the order of the fields and returns
 * {@code null}: the same page comes back with the typed text, a summary first, and each error at its field.
 */
@Named("errors")
@RequestScoped
public class FormErrors {

    /** @param field id of the field, or null when the error belongs to none */
    record FormError(String field, String bundle, String key, Object[] arguments) {}

    private final List<FormError> errors = new ArrayList<>();

    /**
     * @param field id of the field
     * @param key   key of the page's own bundle, such as {@code optOut.input.reason.error}
     */
    public void add(String field, String key, Object... arguments) {
        errors.add(new FormError(field, null, key, arguments));
    }

    /** For fields that pages of several features ask. @param bundle name of the feature that has the words */
    public void addOf(String bundle, String field, String key) {
        errors.add(new FormError(field, bundle, key, new Object[0]));
    }

    /** The words are {@code refusal.CODE} in the bundle of the feature that refused. */
    public void add(String field, Refusal refusal) {
        addOf(
                Refusal.feature(refusal.code()),
                field,
                "refusal." + refusal.code().name());
    }

    /** A refusal that no single field can mend. */
    public void add(Refusal refusal) {
        add(null, refusal);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** For beans: {@code if (errors.isPresent()) return null;}. */
    public boolean isPresent() {
        return !errors.isEmpty();
    }

    public boolean on(String field) {
        return errors.stream().anyMatch(error -> Objects.equals(error.field(), field));
    }

    List<FormError> all() {
        return errors;
    }
}
