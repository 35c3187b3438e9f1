package fr.carnet.identity;

/**
 * A person known to the service.
 *
 * @param prefix first half of every public ref of this person's things
 * @param email  where notices go; null when unknown
 */
public record Person(long id, long prefix, Traits traits, String usualName, String email, String language) {

    public String displayName() {
        var family = usualName == null ? traits.familyName() : usualName;
        return traits.givenNames().get(0) + " " + family;
    }
}
