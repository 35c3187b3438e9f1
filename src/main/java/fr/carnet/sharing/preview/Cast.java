package fr.carnet.sharing.preview;

import fr.carnet.directory.Organization;
import fr.carnet.directory.Professional;
import fr.carnet.identity.Persons;
import fr.carnet.platform.Sql;
import fr.carnet.sharing.preview.Onlooker.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everybody whom something on paper lets look into a space: more than those who may, since the policy answers afterwards,
 * and never fewer. The subject is the holder.
 */
@ApplicationScoped
class Cast {

    private static final String IN_FORCE =
            """
            with given as (
                select distinct rpps, finess from permission
                 where holder_id = ? and ended_at is null and (until is null or until > ?)),
            come as (
                select rpps, finess, 'PROFESSIONAL' as kind from given where rpps is not null and finess is not null
                union select g.rpps, p.finess, 'PROFESSIONAL' from given g left join practice p using (rpps)
                       where g.rpps is not null and g.finess is null
                union select p.rpps, p.finess, 'MEMBER' from given g join practice p using (finess) where g.rpps is null)
            select case when bool_or(c.kind = 'PROFESSIONAL') over (partition by c.rpps) then 'PROFESSIONAL' else 'MEMBER' end,
                   p.rpps, p.family_name, p.given_name, p.profession, p.specialty, o.finess, o.name, o.city
              from come c join professional p using (rpps) left join organization o using (finess)
             order by 1 desc, p.family_name, p.given_name, p.rpps, o.name
            """;

    /** With each profession of those who work there, named elsewhere or not; physicians anyway. */
    private static final String STRUCTURES =
            """
            with let_in as (
                select distinct o.finess, o.name, o.city from permission join organization o using (finess)
                 where holder_id = ? and rpps is null and ended_at is null and (until is null or until > ?))
            select finess, name, city, '10' as profession from let_in
            union select l.finess, l.name, l.city, p.profession from let_in l
                   join practice using (finess) join professional p using (rpps)
             order by name, finess, profession
            """;

    private static final String DELEGATES =
            """
            select distinct delegate_id from delegation where holder_id = ? and state = 'ACTIVE' and until > ?
            """;

    private static final String PRACTICES =
            """
            select p.rpps, p.family_name, p.given_name, p.profession, p.specialty, o.finess, o.name, o.city
              from professional p left join practice using (rpps) left join organization o using (finess)
             where p.rpps = ? order by o.name
            """;

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    List<Posture> of(long holder, Instant now) {
        var at = Timestamp.from(now);
        var all = new ArrayList<>(
                sql.list(IN_FORCE, row -> professional(Kind.valueOf(row.getString(1)), row, 2), holder, at));
        all.addAll(sql.list(STRUCTURES, row -> somebodyOf(place(row, 1), row.getString(4)), holder, at));
        persons.guardiansOf(holder).stream()
                .map(id -> citizen(Kind.GUARDIAN, id, holder))
                .forEach(all::add);
        sql.list(DELEGATES, row -> row.getLong(1), holder, at).stream()
                .map(id -> citizen(Kind.DELEGATE, id, holder))
                .forEach(all::add);
        all.add(Posture.physician(Kind.DISPATCH, Posture.SAMU, null));
        all.add(Posture.physician(Kind.BREAK_GLASS, Posture.URGENT, null));
        return all;
    }

    /** Of whom nothing is known but the profession: what the structure itself may see. */
    static Posture somebodyOf(Organization place, String profession) {
        return Posture.someone(Kind.STRUCTURE, Posture.keyOfStructure(place.finess()), profession, place);
    }

    /** Each way in which one professional of the directory may come, authorised or not. */
    List<Posture> ofProfessional(String rpps) {
        return sql.list(PRACTICES, row -> professional(Kind.PROFESSIONAL, row, 1), rpps);
    }

    private Posture citizen(Kind kind, long id, long holder) {
        return Posture.citizen(kind, persons.find(id).orElseThrow(), holder);
    }

    private static Posture professional(Kind kind, ResultSet row, int from) throws SQLException {
        return Posture.professional(
                kind,
                new Professional(
                        row.getString(from),
                        row.getString(from + 1),
                        row.getString(from + 2),
                        row.getString(from + 3),
                        row.getString(from + 4)),
                place(row, from + 5));
    }

    private static Organization place(ResultSet row, int from) throws SQLException {
        var finess = row.getString(from);
        return finess == null ? null : new Organization(finess, row.getString(from + 1), row.getString(from + 2));
    }
}
