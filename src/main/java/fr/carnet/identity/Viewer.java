package fr.carnet.identity;

import java.io.Serializable;
import java.security.Principal;

/**
 * The signed-in person or software: who, in what capacity, for whom, from where. Small and serializable: it is
 * all that a session keeps. It carries identity only; what it may see is decided at every request, never here.
 *
 * @param subject      subject of the OIDC token
 * @param displayName  name to show and to write in the history
 * @param person       id of the person, for a citizen whose INS is known; null otherwise
 * @param holder       whose space a citizen looks at: the same as person, or a child of theirs; null otherwise
 * @param rpps         professional's number (11 digits); null otherwise
 * @param profession   profession code of TRE_G15 ("10" physician, "60" nurse…); null otherwise
 * @param finess       structure in whose name a professional or a software acts (9 digits); null otherwise
 * @param organization name of that structure
 * @param software     OIDC client of a software calling the API; null in a browser
 * @param holderName   name of the holder, for a citizen who acts for somebody else; null otherwise
 */
public record Viewer(
        Capacity capacity,
        String subject,
        String displayName,
        Long person,
        Long holder,
        String rpps,
        String profession,
        String specialty,
        String finess,
        String organization,
        String software,
        String holderName)
        implements Principal, Serializable {

    /** Somebody who acts for nobody else. */
    public Viewer(
            Capacity capacity,
            String subject,
            String displayName,
            Long person,
            Long holder,
            String rpps,
            String profession,
            String specialty,
            String finess,
            String organization,
            String software) {
        this(
                capacity,
                subject,
                displayName,
                person,
                holder,
                rpps,
                profession,
                specialty,
                finess,
                organization,
                software,
                null);
    }

    /** The same citizen at somebody else's space. */
    public Viewer at(Person other) {
        return at(other.id(), other.displayName());
    }

    /** The same citizen at their own space. */
    public Viewer atOwnSpace() {
        return at(person, null);
    }

    private Viewer at(Long space, String name) {
        return new Viewer(
                capacity,
                subject,
                displayName,
                person,
                space,
                rpps,
                profession,
                specialty,
                finess,
                organization,
                software,
                name);
    }

    @Override
    public String getName() {
        return subject;
    }

    /** Stable pseudonymous id of the actor, as written in the journal and as depositor of documents. */
    public String actorId() {
        if (rpps != null) return "rpps:" + rpps;
        if (person != null) return "person:" + person;
        if (capacity == Capacity.SOFTWARE) return "software:" + software + "@" + finess;
        return "account:" + subject;
    }

    public boolean isHolder() {
        return capacity == Capacity.CITIZEN && person != null && person.equals(holder);
    }

    /** A citizen at somebody else's space: as what, and whether they still may, is asked at each request. */
    public boolean isForAnother() {
        return capacity == Capacity.CITIZEN && holder != null && !holder.equals(person);
    }

    /** First given name of the holder, for a citizen who acts for somebody else; null otherwise. */
    String holderGiven() {
        return holderName == null ? null : holderName.substring(0, holderName.indexOf(' '));
    }

    public boolean isProfessional() {
        return rpps != null;
    }
}
