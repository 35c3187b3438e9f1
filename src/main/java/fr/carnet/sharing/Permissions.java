package fr.carnet.sharing;

import fr.carnet.delegation.Scope;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts about a space, read afresh at every request: a revocation holds from its acknowledgement on (SECURITY 8). */
@ApplicationScoped
public class Permissions {

    /** No person has this id. */
    private static final long NOBODY = 0;

    private static final String FACTS =
            """
            with v as (select ?::timestamptz as at, u.* from unnest(?::text[], ?::text[], ?::bigint[])
                with ordinality u (rpps, finess, person, nth))
            select s.state = 'OPEN' and not 'DOCUMENTS' = any (s.refused_parts) as open,
                   (select string_agg(p.ground || ':' || coalesce(array_to_string(p.groups, ','), '*'), ' '
                           order by array_position(array['ATTENDING_PHYSICIAN', 'ADMINISTRATOR', 'CARE_TEAM',
                               'EXPRESS_CONSENT', 'VOUCHER', 'DISPATCH', 'EMERGENCY'], p.ground), p.since)
                      from permission p
                     where p.holder_id = s.holder_id and p.ended_at is null and (p.until is null or p.until > v.at)
                       and (p.rpps is null or p.rpps = v.rpps) and (p.finess is null or p.finess = v.finess)) as grants,
                   (select case when bool_or(b.rpps is not null or b.even_emergency) then 'ALWAYS'
                                when count(*) > 0 then 'STRUCTURE' else 'NONE' end
                      from block b
                     where b.holder_id = s.holder_id and b.ended_at is null
                       and (b.rpps is null or b.rpps = v.rpps) and (b.finess is null or b.finess = v.finess)) as block,
                   exists (select 1 from guardianship g
                     where g.holder_id = s.holder_id and g.guardian_id = v.person and in_force(g, v.at)) as represented,
                   d.id is not null as helped, array_to_string(d.scopes, ' ') as scopes,
                   (select string_agg(n.document_id::text, ' ') from narrowing n
                     where n.holder_id = d.holder_id and n.delegation_id = d.id and n.ended_at is null) as narrowed,
                   t.attending_sees_masked, t.dispatch, t.break_glass, t.emergency_masked,
                   exists (select 1 from person p
                     where p.id = s.holder_id and in_majority_review(p.birth_date, v.at)
                       and not exists (select 1 from majority_review m where m.holder_id = p.id)) as majority_review
              from v cross join space s
              left join sharing_settings t on t.holder_id = s.holder_id
              left join delegation d on d.holder_id = s.holder_id and d.delegate_id = v.person
                   and d.state = 'ACTIVE' and d.until > v.at
             where s.holder_id = ? order by v.nth
            """;

    private static final String IN_FORCE =
            """
            select ref, rpps, finess, ground, groups, since, until, declared_by from permission
             where holder_id = ? and ended_at is null and (until is null or until > ?) order by since, id
            """;

    @Inject
    Sql sql;

    /** The subject is the holder. Somebody without a space has a closed one. */
    public SpaceFacts facts(Viewer viewer, long holder, Instant now) {
        return facts(List.of(viewer), holder, now).get(0);
    }

    /** The same for many viewers of one space, in their order and in one statement. */
    public List<SpaceFacts> facts(List<Viewer> viewers, long holder, Instant now) {
        var found = sql.list(
                FACTS,
                row -> facts(holder, row),
                Timestamp.from(now),
                viewers.stream().map(v -> Objects.toString(v.rpps(), "")).toArray(String[]::new),
                viewers.stream().map(v -> Objects.toString(v.finess(), "")).toArray(String[]::new),
                viewers.stream()
                        .map(v -> v.person() == null ? NOBODY : v.person())
                        .toArray(Long[]::new),
                holder);
        return found.isEmpty() ? Collections.nCopies(viewers.size(), SpaceFacts.none(holder)) : found;
    }

    private static SpaceFacts facts(long holder, ResultSet row) throws SQLException {
        return new SpaceFacts(
                holder,
                row.getBoolean("open"),
                words(row.getString("grants")).map(Permissions::grant).toList(),
                Block.valueOf(row.getString("block")),
                row.getBoolean("represented") ? Link.GUARDIAN : row.getBoolean("helped") ? Link.DELEGATE : Link.NONE,
                scopes(row.getString("scopes")),
                words(row.getString("narrowed")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet()),
                switches(row),
                row.getBoolean("majority_review"));
    }

    /** No row: the defaults. */
    private static Switches switches(ResultSet row) throws SQLException {
        if (row.getObject("dispatch") == null) return Switches.DEFAULTS;
        return new Switches(
                row.getBoolean("attending_sees_masked"),
                row.getBoolean("dispatch"),
                row.getBoolean("break_glass"),
                row.getBoolean("emergency_masked"));
    }

    private static Grant grant(String text) {
        var parts = text.split(":", 2);
        return new Grant(Rule.valueOf(parts[0]), parts[1].equals("*") ? null : Set.of(parts[1].split(",")));
    }

    private static Set<Scope> scopes(String text) {
        var scopes = EnumSet.noneOf(Scope.class);
        words(text).map(Scope::valueOf).forEach(scopes::add);
        return scopes;
    }

    private static Stream<String> words(String text) {
        return text == null || text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }

    /** What lets professionals consult today, oldest first; blocks and switches are the policy's business. */
    public List<Permission> inForce(long holder, Instant now) {
        return sql.list(IN_FORCE, Permissions::permission, holder, Timestamp.from(now));
    }

    private static Permission permission(ResultSet row) throws SQLException {
        var groups = row.getArray("groups");
        var until = row.getTimestamp("until");
        return new Permission(
                row.getObject("ref", UUID.class),
                row.getString("rpps"),
                row.getString("finess"),
                new Grant(
                        Rule.valueOf(row.getString("ground")),
                        groups == null ? null : Set.of((String[]) groups.getArray())),
                row.getTimestamp("since").toInstant(),
                until == null ? null : until.toInstant(),
                row.getString("declared_by"));
    }

    /**
     * @param rpps       null when it covers everybody of the structure
     * @param finess     null when it holds wherever they work
     * @param until      null when it has no end of its own
     * @param declaredBy {@code HOLDER}, {@code GUARDIAN}, {@code HEALTH_INSURANCE} or {@code PROFESSIONAL}
     */
    public record Permission(
            UUID ref, String rpps, String finess, Grant grant, Instant since, Instant until, String declaredBy) {

        public Rule ground() {
            return grant.ground();
        }
    }
}
