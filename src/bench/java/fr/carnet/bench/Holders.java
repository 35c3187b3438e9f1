package fr.carnet.bench;

import fr.carnet.dev.Stack;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Persons with an open space, written as a migration would write them: nobody signs up five thousand people by hand. */
final class Holders {

    /** Her team reads the spaces of those who have an account. */
    private static final String PROFESSIONAL = "10100000001";

    private static final String SPACES =
            "insert into space (holder_id, state, opened_at) select id, 'OPEN', now() from person where family_name like 'BANC-%'";

    private Holders() {}

    static List<Holder> first(int count) {
        return IntStream.range(0, count).mapToObj(Holder::new).toList();
    }

    static void create(Stack stack, Effort effort) throws SQLException {
        try (var owner = stack.connect("carnet_owner");
                var person = owner.prepareStatement(
                        """
                        with added as (
                            insert into person (family_name, given_names, sex, birth_date, birth_place)
                            values (?, ?, ?, ?, ?) returning id)
                        insert into person_ins (matricule, oid, person_id) select ?, ?, id from added
                        """);
                var permission = owner.prepareStatement(
                        """
                        insert into permission (holder_id, rpps, ground, since)
                        select person_id, ?, 'CARE_TEAM', now() from person_ins where matricule = ?
                        """);
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (var holder : first(effort.holders())) {
                person.setString(1, holder.familyName());
                person.setString(2, Holder.GIVEN_NAME);
                person.setString(3, holder.sex());
                person.setObject(4, holder.birth());
                person.setString(5, Holder.BIRTH_PLACE);
                person.setString(6, holder.ins().matricule());
                person.setString(7, holder.ins().oid());
                person.addBatch();
            }
            person.executeBatch();
            sql.executeUpdate(SPACES);
            for (var holder : first(effort.accounts())) {
                permission.setString(1, PROFESSIONAL);
                permission.setString(2, holder.ins().matricule());
                permission.addBatch();
            }
            permission.executeBatch();
            owner.commit();
            owner.setAutoCommit(true);
            sql.execute("analyze person, person_ins, space, permission");
        }
    }
}
