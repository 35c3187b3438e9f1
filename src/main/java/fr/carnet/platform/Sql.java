package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked at every request: rows become records on the connection of the running transaction, without the
 * detour through entities and the round trips that they bring.
 */
@ApplicationScoped
public class Sql {

    /** Makes something of the current row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @PersistenceContext
    EntityManager em;

    /** @param values of the question marks, in order; what entities have changed is seen */
    public <T> List<T> list(String sql, Row<T> mapping, Object... values) {
        em.flush();
        try (var statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(mapping.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses a statement", e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> mapping, Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }
}
