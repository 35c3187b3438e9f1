package fr.carnet.delegation;

import fr.carnet.identity.Capacity;
import fr.carnet.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** As what the reader of a page is at the space that it shows: what the menu holds, what the home says. */
@Named
@RequestScoped
public class Acting {

    @Inject
    Links links;

    @Inject
    SignedIn signedIn;

    private Optional<Standing> found;

    /** The holder, or whoever represents them. */
    public boolean isDeciding() {
        return standing().decides();
    }

    public boolean isReading() {
        return standing().reaches(Scope.DOCUMENTS_READ);
    }

    public boolean isAdding() {
        return standing().reaches(Scope.DOCUMENTS_ADD);
    }

    /** A delegate who was asked only for what cannot be done yet. */
    public boolean isWaiting() {
        return !isDeciding() && !isReading() && !isAdding();
    }

    /** An instant of the last day of a delegation; null for anybody else. */
    public Instant getLast() {
        return standing().last();
    }

    /** Of a delegate, in the order of the form. */
    public List<Scope> getScopes() {
        return standing().scopes().stream().sorted().toList();
    }

    /** A link that ended since the request began shows what an own space shows: nothing of the other. */
    private Standing standing() {
        return find().orElse(Standing.OWN);
    }

    /** Asked once a request. Empty when nothing binds this citizen to the space, or nothing any more. */
    Optional<Standing> find() {
        if (found == null) {
            found = signedIn.isPresent() && signedIn.getCapacity() == Capacity.CITIZEN
                    ? links.of(signedIn.viewer())
                    : Optional.empty();
        }
        return found;
    }
}
