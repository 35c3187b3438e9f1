package fr.carnet.journal;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A row of {@code trace}, read alike by the sealer and by {@code verify}. */
record StoredTrace(Trace trace, Words words, byte[] salt) {

    static final String COLUMNS =
            """
             t.holder_id, t.seq, t.at, t.actor_kind, t.actor_id, t.action, t.outcome, t.rule, t.withheld, t.documents,
             t.channel, t.words_digest, t.actor_name, t.profession, t.organization, t.on_behalf, t.detail, t.salt
            """;

    static StoredTrace of(ResultSet row) throws SQLException {
        var trace = new Trace(
                row.getLong("holder_id"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                row.getString("actor_id"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("rule"),
                row.getInt("withheld"),
                List.of((UUID[]) row.getArray("documents").getArray()),
                row.getString("channel"),
                row.getBytes("words_digest"));
        var words = new Words(
                row.getString("actor_name"),
                row.getString("profession"),
                row.getString("organization"),
                row.getString("on_behalf"),
                row.getString("detail"));
        return new StoredTrace(trace, words, row.getBytes("salt"));
    }

    byte[] leaf() {
        return MerkleTree.leaf(trace.canonical());
    }

    /** The law may have had the words erased, all of them and the salt. */
    boolean wordsErased() {
        return salt == null && words.erased();
    }

    boolean wordsAreThoseSealed() {
        return salt != null && MessageDigest.isEqual(words.digest(salt), trace.wordsDigest());
    }
}
