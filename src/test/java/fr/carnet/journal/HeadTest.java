package fr.carnet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HeadTest {

    private static final byte[] ROOT = MerkleTree.leaf(new byte[0]);
    private static final Instant AT = Instant.parse("2026-11-22T10:15:00Z");

    private final Ed25519Sign.KeyPair pair = pair();
    private final SealKey key = new SealKey("carnet.example/journal", pair.getPublicKey());
    private final Head head = sign(pair, key);

    @Test
    void aNoteIsACheckpointThatPeopleCanRead() {
        assertThat(head.note().lines())
                .startsWith(
                        "carnet.example/journal",
                        "12",
                        Base64.getEncoder().encodeToString(ROOT),
                        "2026-11-22T10:15:00Z",
                        "")
                .last()
                .asString()
                .startsWith("— carnet.example/journal ");
        var read = Head.parse(head.note());
        assertThat(read.size()).isEqualTo(12);
        assertThat(read.root()).isEqualTo(ROOT);
        assertThat(read.at()).isEqualTo(AT);
    }

    @Test
    void onlyTheKeyThatSignedIsAccepted() {
        assertThat(key.signed(Head.parse(head.note()))).isTrue();
        assertThat(new SealKey(key.name(), pair().getPublicKey()).signed(head)).isFalse();
        assertThat(new SealKey("other.example/journal", key.bytes()).signed(head))
                .isFalse();
    }

    @Test
    void aChangedNoteIsNotSigned() {
        assertThat(key.signed(Head.parse(head.note().replace("\n12\n", "\n11\n"))))
                .isFalse();
        assertThat(key.signed(Head.parse(head.note().replace("10:15", "10:16"))))
                .isFalse();
        assertThatThrownBy(() -> Head.parse(head.note() + "more\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherToolChecksTheSignature() throws GeneralSecurityException {
        var x509 = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key.bytes()));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
        verifier.update(head.signedBytes());
        var line = head.signatureLine().strip();
        var tagged = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        assertThat(verifier.verify(Arrays.copyOfRange(tagged, 4, tagged.length)))
                .isTrue();
    }

    /** The example of the specification of signed notes. */
    @Test
    void aKeyIsWrittenAsSignedNotesDo() {
        var published = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        assertThat(SealKey.parse(published).toString()).isEqualTo(published);
        assertThat(SealKey.parse(key.toString()).bytes()).isEqualTo(key.bytes());
        assertThatThrownBy(() -> SealKey.parse(published.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Head sign(Ed25519Sign.KeyPair pair, SealKey key) {
        try {
            var signer = new Ed25519Sign(pair.getPrivateKey());
            return Head.sign(key, signer, 12, ROOT, AT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ed25519Sign.KeyPair pair() {
        try {
            return Ed25519Sign.KeyPair.newKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
