package fr.carnet.emergency;

import fr.carnet.consent.PrintedCode;
import fr.carnet.platform.Keyring;
import fr.carnet.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code emergency_card}. The subject is the holder, but where a code says whose card it is. */
@ApplicationScoped
class EmergencyCardRecords {

    private static final String INSERT =
            """
            insert into emergency_card (holder_id, ref, code, birth_year, contact, made_at, made_by)
            values (?1, cast(?2 as uuid), ?3, ?4, cast(?5 as bytea), ?6, ?7)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    @Inject
    Keyring keyring;

    Optional<EmergencyCard> inForce(long holder) {
        return sql.first(
                "select ref, code, birth_year, contact, made_at from emergency_card where holder_id = ? and revoked_at is null",
                row -> card(holder, row),
                holder);
    }

    /** Whose card it is, or was. */
    Optional<Long> holderOf(String typed) {
        return sql.first(
                "select holder from holder_of_card(?) holder where holder is not null",
                row -> row.getLong(1),
                PrintedCode.digest("card", typed));
    }

    void insert(long holder, EmergencyCard card, String by) {
        em.createNativeQuery(INSERT)
                .setParameter(1, holder)
                .setParameter(2, card.ref().toString())
                .setParameter(3, seal(holder, about(card.ref(), "code"), card.code()))
                .setParameter(4, card.birthYear())
                .setParameter(5, seal(holder, about(card.ref(), "contact"), card.contact()))
                .setParameter(6, card.madeAt().atOffset(ZoneOffset.UTC))
                .setParameter(7, by)
                .executeUpdate();
        em.createNativeQuery("insert into emergency_card_code (code_hash, holder_id) values (?1, ?2)")
                .setParameter(1, PrintedCode.digest("card", card.code()))
                .setParameter(2, holder)
                .executeUpdate();
    }

    /** @return false when there was none */
    boolean revoke(long holder, String by, Instant now) {
        return em.createNativeQuery(
                                "update emergency_card set revoked_at = ?2, revoked_by = ?3 where holder_id = ?1 and revoked_at is null")
                        .setParameter(1, holder)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .setParameter(3, by)
                        .executeUpdate()
                == 1;
    }

    private EmergencyCard card(long holder, ResultSet row) throws SQLException {
        var ref = row.getObject(1, UUID.class);
        return new EmergencyCard(
                ref,
                open(holder, about(ref, "code"), row.getBytes(2)),
                row.getBoolean(3),
                open(holder, about(ref, "contact"), row.getBytes(4)),
                row.getTimestamp(5).toInstant());
    }

    private byte[] seal(long holder, String about, String text) {
        return text == null ? null : keyring.seal(holder, about, text.getBytes(StandardCharsets.UTF_8));
    }

    private String open(long holder, String about, byte[] sealed) {
        return sealed == null ? null : new String(keyring.open(holder, about, sealed), StandardCharsets.UTF_8);
    }

    private static String about(UUID ref, String what) {
        return "card:" + ref + ":" + what;
    }
}
