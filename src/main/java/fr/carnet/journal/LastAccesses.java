package fr.carnet.journal;

import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** When each professional last saw something of a space. The subject is the holder. */
@ApplicationScoped
public class LastAccesses {

    private static final String LAST =
            """
            select actor_id, organization, max(at) from trace
             where holder_id = ? and actor_kind = 'HEALTHCARE_PROFESSIONAL' and outcome = 'ALLOWED'
               and action in ('SEARCH', 'READ', 'DOWNLOAD')
               and (documents = '{}' or not documents <@ ?::uuid[])
             group by actor_id, organization
            """;

    /** @param organization name of the structure in whose name they came; null when they named none */
    public record LastAccess(String actorId, String organization, Instant at) {}

    @Inject
    Sql sql;

    /** @param concealed documents that are hidden from the reader: an access to nothing else is not told, as in the history */
    public List<LastAccess> of(long holder, Collection<UUID> concealed) {
        return sql.list(
                LAST,
                row -> new LastAccess(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()),
                holder,
                concealed.toArray(UUID[]::new));
    }
}
