package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * What is asked at every request, and what jobs do to thousands of people at once: statements on the connection of the
 * running transaction, without the detour through entities and the round trips that they bring. Values are those of the
 * question marks, in order; instants and {@link Holders} are passed as they are. What entities have changed is seen.
 */
@ApplicationScoped
public class Sql {

    /** Makes something of the current row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    @PersistenceContext
    EntityManager em;

    public <T> List<T> list(String sql, Row<T> mapping, Object... values) {
        return prepared(sql, values, statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(mapping.read(rows));
            }
            return found;
        });
    }

    public <T> Optional<T> first(String sql, Row<T> mapping, Object... values) {
        return list(sql, mapping, values).stream().findFirst();
    }

    /** Those whose ids the statement gives in its first column. */
    public Holders holders(String sql, Object... values) {
        return new Holders(list(sql, row -> row.getLong(1), values));
    }

    /** @return how many rows were changed */
    public int change(String sql, Object... values) {
        return prepared(sql, values, PreparedStatement::executeUpdate);
    }

    /** The database refused the values of some row, which it always will; not a statement, and it is not ill. */
    public static boolean isRefusedData(Throwable thrown) {
        return refusedData(thrown) != null;
    }

    /** What it refused, such as {@code 23505 trace_pk}, and never a value; null for any other trouble. */
    public static String refusedData(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().matches("2[23].*")) {
                return e.getSQLState() + constraint(e);
            }
        }
        return null;
    }

    private static String constraint(SQLException e) {
        var message = e instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : " " + message.getConstraint();
    }

    private <T> T prepared(String sql, Object[] values, Work<T> work) {
        em.flush();
        var connection = em.unwrap(Connection.class);
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, value(values[i], connection));
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses a statement", e);
        }
    }

    private static Object value(Object value, Connection connection) throws SQLException {
        if (value instanceof Instant instant) return instant.atOffset(ZoneOffset.UTC);
        return value instanceof Holders holders ? holders.in(connection) : value;
    }
}
