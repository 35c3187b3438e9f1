package fr.carnet.consent.choice;

import fr.carnet.consent.Part;
import fr.carnet.consent.PrintedCode;
import fr.carnet.platform.Keyring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code choice}: inserted and read, never changed. The subject of the transaction is the holder. */
@ApplicationScoped
class ChoiceRecords {

    /** No person has this id. */
    private static final long NOBODY = 0;

    private static final String INSERT =
            """
            with reference as (
                insert into choice_reference (receipt, proof_hash, holder_id) values (?, ?, ?))
            insert into choice (holder_id, kind, refused_parts, channel, actor_kind, actor_id, by_guardian, made_at,
                code_hash, takes_over, waits, request, receipt, proof_hash, follow_hash, sealed_codes)
            values (?, ?, cast(? as text[]), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT =
            """
            select kind, refused_parts, channel, by_guardian, made_at, takes_over, waits, receipt, sealed_codes
            from choice where holder_id = ?
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Keyring keyring;

    void insert(Choice choice, Decision decision, String actorKind) {
        try (var insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            var proof = PrintedCode.digest("proof", choice.proofCode());
            int i = 0;
            insert.setString(++i, choice.receipt());
            insert.setBytes(++i, proof);
            insert.setLong(++i, choice.holder());
            insert.setLong(++i, choice.holder());
            insert.setString(++i, choice.kind().name());
            insert.setString(++i, Part.column(choice.refused()));
            insert.setString(++i, choice.way().name());
            insert.setString(++i, actorKind);
            insert.setString(++i, decision.writer().actorId());
            insert.setObject(++i, choice.guardian(), java.sql.Types.BIGINT);
            insert.setObject(++i, choice.madeAt().atOffset(ZoneOffset.UTC));
            insert.setBytes(++i, decision.codeHash());
            insert.setObject(++i, choice.takesOver(), java.sql.Types.BOOLEAN);
            insert.setBoolean(++i, choice.waits());
            insert.setObject(++i, decision.request());
            insert.setString(++i, choice.receipt());
            insert.setBytes(++i, proof);
            insert.setBytes(++i, PrintedCode.digest(choice.receipt(), choice.followCode()));
            insert.setBytes(++i, sealed(choice));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the choice cannot be written", e);
        }
    }

    /** Latest first. */
    List<Choice> all(long holder) {
        return read(holder, "order by id desc", null);
    }

    Optional<Choice> ofRequest(long holder, UUID request) {
        return read(holder, "and request = ?", request).stream().findFirst();
    }

    Optional<Choice> ofReceipt(long holder, String receipt) {
        return read(holder, "and receipt = ?", receipt).stream().findFirst();
    }

    Optional<Choice> ofProof(long holder, byte[] hash) {
        return read(holder, "and proof_hash = ?", hash).stream().findFirst();
    }

    /** Whether this is the follow-up code of that receipt; as long for a receipt that is not there. */
    boolean answersTo(long holder, String receipt, String code) {
        List<?> rows = em.createNativeQuery("select follow_hash from choice where holder_id = ?1 and receipt = ?2")
                .setParameter(1, holder)
                .setParameter(2, receipt)
                .getResultList();
        var typed = PrintedCode.digest(receipt, code);
        return rows.stream().anyMatch(hash -> MessageDigest.isEqual((byte[]) hash, typed));
    }

    /** Whose receipt this is; nobody's when it is unknown. */
    long holderOfReceipt(String receipt) {
        return holder("select holder_of_receipt(?1)", receipt);
    }

    long holderOfProof(byte[] hash) {
        return holder("select holder_of_proof(?1)", hash);
    }

    private long holder(String question, Object key) {
        var holder = em.createNativeQuery(question).setParameter(1, key).getSingleResult();
        return holder == null ? NOBODY : ((Number) holder).longValue();
    }

    private List<Choice> read(long holder, String rest, Object parameter) {
        try (var select = em.unwrap(Connection.class).prepareStatement(SELECT + rest)) {
            select.setLong(1, holder);
            if (parameter != null) select.setObject(2, parameter);
            var choices = new ArrayList<Choice>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) choices.add(choice(holder, rows));
            }
            return choices;
        } catch (SQLException e) {
            throw new IllegalStateException("choices cannot be read", e);
        }
    }

    private Choice choice(long holder, ResultSet row) throws SQLException {
        var receipt = row.getString("receipt");
        var codes = opened(holder, receipt, row.getBytes("sealed_codes"));
        return new Choice(
                holder,
                Kind.valueOf(row.getString("kind")),
                Part.of((String[]) row.getArray("refused_parts").getArray()),
                Way.valueOf(row.getString("channel")),
                row.getObject("by_guardian", Long.class),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("takes_over", Boolean.class),
                row.getBoolean("waits"),
                receipt,
                codes[0],
                codes[1]);
    }

    private byte[] sealed(Choice choice) {
        var codes = choice.proofCode() + " " + choice.followCode();
        return keyring.seal(choice.holder(), about(choice.receipt()), codes.getBytes(StandardCharsets.UTF_8));
    }

    /** Both null when the holder was erased and their keyset with them: the proof still holds, nobody prints it again. */
    private String[] opened(long holder, String receipt, byte[] sealed) {
        try {
            return new String(keyring.open(holder, about(receipt), sealed), StandardCharsets.UTF_8).split(" ");
        } catch (IllegalStateException shredded) {
            return new String[2];
        }
    }

    private static String about(String receipt) {
        return "choice:" + receipt;
    }
}
