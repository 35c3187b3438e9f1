package fr.carnet.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** The policy with the access matrix of this release. */
@ApplicationScoped
public class AccessPolicies {

    private AccessPolicy policy;

    @PostConstruct
    void load() {
        policy = new AccessPolicy(AccessMatrix.published());
    }

    public AccessPolicy current() {
        return policy;
    }
}
