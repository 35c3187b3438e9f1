package fr.carnet.platform;

import jakarta.ejb.Stateless;

/**
 * Encryption at rest (SECURITY 5): one AES-GCM keyset per holder, wrapped by a key-encryption key that the
 * database does not hold. Shredding a holder's keyset makes all that is theirs unreadable for good.
 */
@Stateless
public class Keyring {

    /** @param about what the bytes are and whose ("document:REF:title"): bound to them, needed again to open them */
    public byte[] seal(long holder, String about, byte[] plain) {
        throw new UnsupportedOperationException("to be written");
    }

    public byte[] open(long holder, String about, byte[] sealed) {
        throw new UnsupportedOperationException("to be written");
    }
}
