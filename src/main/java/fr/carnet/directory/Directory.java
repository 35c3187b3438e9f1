package fr.carnet.directory;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Professionals, structures and registered software. Public reference data: no subject is needed. */
@Stateless
public class Directory {

    @PersistenceContext
    EntityManager em;

    public Optional<Professional> professional(String rpps) {
        return one(
                em.createNativeQuery(
                                "select rpps, family_name, given_name, profession, specialty from professional where rpps = ?1")
                        .setParameter(1, rpps),
                Directory::professional);
    }

    public Map<String, Professional> professionals(Collection<String> rpps) {
        if (rpps.isEmpty()) return Map.of();
        List<?> rows = em.createNativeQuery(
                        "select rpps, family_name, given_name, profession, specialty from professional"
                                + " where rpps = any (string_to_array(?1, ','))")
                .setParameter(1, String.join(",", rpps))
                .getResultList();
        return rows.stream()
                .map(row -> professional((Object[]) row))
                .collect(Collectors.toMap(Professional::rpps, Function.identity()));
    }

    public Optional<Organization> organization(String finess) {
        return one(
                em.createNativeQuery("select finess, name, city from organization where finess = ?1")
                        .setParameter(1, finess),
                r -> new Organization((String) r[0], (String) r[1], (String) r[2]));
    }

    public Optional<Software> software(String clientId) {
        return one(
                em.createNativeQuery(
                                "select client_id, name, finess, registered, former_record_source from software where client_id = ?1")
                        .setParameter(1, clientId),
                r -> new Software((String) r[0], (String) r[1], (String) r[2], (Boolean) r[3], (Boolean) r[4]));
    }

    private static Professional professional(Object[] r) {
        return new Professional((String) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4]);
    }

    private static <T> Optional<T> one(Query query, Function<Object[], T> mapping) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(mapping.apply((Object[]) rows.get(0)));
    }
}
