package fr.carnet.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** The policy with the access matrix of this release. */
@ApplicationScoped
public class AccessPolicies {

    private AccessMatrix matrix;
    private AccessPolicy policy;

    @PostConstruct
    void load() {
        matrix = AccessMatrix.published();
        policy = new AccessPolicy(matrix);
    }

    public AccessPolicy current() {
        return policy;
    }

    /** The very matrix that the policy asks. */
    public AccessMatrix matrix() {
        return matrix;
    }
}
