package fr.carnet.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;

/**
 * Checks a downloaded history on the holder's own machine: {@code java CheckHistory.java PARTS [KEY or HEADS]}. One file,
 * any JDK from 17 on, no network, no code shared with the service: whoever does not trust the one in the download takes it
 * from the public sources, or writes another from ADR 13. A key ({@code key.txt}) or signed heads that were kept, or
 * published elsewhere, may be given: the parts must agree with them. Exit code 0: all is as it was sealed. 1: it is not,
 * the last line says where. 2: nothing could be read.
 */
public final class CheckHistory {
    private static final byte[] ED25519_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private final List<Map<String, String>> lines = new ArrayList<>();
    private final List<String[]> heads = new ArrayList<>();
    private final Map<String, byte[]> roots = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private String key;
    private long sealed;
    private static String reading = "the files";

    public static void main(String[] files) {
        try {
            new CheckHistory().check(files);
        } catch (DataFormatException e) {
            System.err.println("DIFFERENCE: " + e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.printf("%s cannot be read: %s%n", reading, e);
            System.exit(2);
        }
    }

    private void check(String[] files) throws Exception {
        var trusted = "";
        for (var file : files) {
            var text = Files.readString(Path.of(file));
            if (text.startsWith("carnet-history 1\n")) readPart(file, text);
            else if (text.contains("\n\n")) known.add(text);
            else trusted = text;
        }
        must(key != null, "no file of proofs was given");
        must(trusted.isBlank() || trusted.lines().anyMatch(key::equals), "the key is not the one that you gave");
        System.out.println("key: " + key);
        checkHeads();
        for (int i = 0; i < lines.size(); i++) checkLine(lines.get(i), i + 1);
        must(lines.size() == sealed, "lines 1 to %d are announced, %d are here", sealed, lines.size());
        System.out.printf("OK: lines 1 to %d are as they were sealed, none is missing%n", lines.size());
    }

    private void readPart(String file, String text) throws Exception {
        var blocks = text.split("\n\n");
        var about = fields(blocks[0]);
        must(key == null || key.equals(about.get("key")), "%s: another key signed this part", file);
        key = about.get("key");
        sealed = Math.max(sealed, Long.parseLong(about.get("sealed")));
        for (int i = 1; i < blocks.length; i++) {
            var block = fields(blocks[i]);
            if (block.containsKey("head")) heads.add(new String[] {block.get("head"), block.get("proof")});
            else lines.add(block);
        }
    }

    private static Map<String, String> fields(String block) {
        var fields = new LinkedHashMap<String, String>();
        for (var line : block.strip().split("\n")) {
            var pair = line.split(" ", 2);
            fields.put(pair[0], pair[pair.length - 1].translateEscapes());
        }
        return fields;
    }

    /** Every head is signed, and each is the beginning of the largest one of its part (RFC 6962, 2.1.2). */
    private void checkHeads() throws Exception {
        String[] last = null;
        for (int i = heads.size() - 1; i >= 0; i--) {
            var head = head(heads.get(i)[0]);
            var proof = hashes(heads.get(i)[1]);
            roots.put(head[1], bytes(head[2]));
            if (heads.get(i)[1] == null) last = head;
            must(consistent(head, last, proof), "the head of %s is not the beginning of that of %s", head[3], last[3]);
        }
        must(last != null, "no signed head is here");
        for (var note : known) {
            var mine = head(note);
            must(Arrays.equals(roots.get(mine[1]), bytes(mine[2])), "the head of %s is not one of these", mine[3]);
            System.out.printf("the head of %s that you gave is the same here%n", mine[3]);
        }
        System.out.printf("head: %s traces of everybody, sealed on %s%n", last[1], last[3]);
    }

    /** The lines of a signed note: origin, size, root, time. */
    private String[] head(String note) throws Exception {
        var parts = key.split("\\+", 3);
        // behind the four bytes that name the key
        var signature = bytes(note.substring(note.lastIndexOf(' ') + 1).strip());
        var spec = ByteBuffer.allocate(ED25519_KEY.length + 32).put(ED25519_KEY).put(bytes(parts[2]), 1, 32);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spec.array())));
        verifier.update(note.substring(0, note.indexOf("\n\n") + 1).getBytes(StandardCharsets.UTF_8));
        var lines = note.split("\n");
        var signer = lines[0].equals(parts[0]) && verifier.verify(signature, 4, signature.length - 4);
        must(signer, "the head of %s is not signed with the key", lines[3]);
        return lines;
    }

    private void checkLine(Map<String, String> line, int expected) throws Exception {
        reading = "line " + expected;
        var seq = Long.parseLong(line.get("seq"));
        var name = "line %d (%s, %s)".formatted(seq, line.get("at"), line.get("action"));
        must(seq == expected, "line %d is missing, %s is in its place", expected, name);
        var content = new Content().number(line, "format").number(line, "holder");
        content.number(seq).number(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(line.get("at"))));
        for (var field : List.of("actor_kind", "actor_id", "action", "outcome", "rule")) content.text(line.get(field));
        content.number(line, "withheld").refs(line.get("documents"));
        content.text(line.get("channel")).text(line.get("reserved"));
        content.part(HexFormat.of().parseHex(line.get("words_digest")));
        must(line.get("holder").equals(lines.get(0).get("holder")), "%s is of another history", name);
        checkWords(line, name);
        var leaf = sha256(new byte[] {0}, content.toByteArray());
        var tree = climb(
                leaf,
                Long.parseLong(line.get("position")),
                Long.parseLong(line.get("size")) - 1,
                hashes(line.get("proof")));
        must(tree != null && Arrays.equals(tree[1], roots.get(line.get("size"))), "%s is not what was sealed", name);
    }

    /** The law may have had the names erased, with the salt: then nothing is left to compare. */
    private static void checkWords(Map<String, String> line, String name) throws Exception {
        var fields = List.of("actor_name", "profession", "organization", "on_behalf", "detail");
        if (line.get("salt") == null && fields.stream().noneMatch(line::containsKey)) return;
        var words = new Content().part(HexFormat.of().parseHex(line.getOrDefault("salt", "")));
        for (var field : fields) words.text(line.get(field));
        var digest = HexFormat.of().formatHex(sha256(words.toByteArray()));
        must(digest.equals(line.get("words_digest")), "the words of %s are not those that were sealed", name);
    }

    /** RFC 9162, 2.1.4.2: the former tree is the beginning of the last. */
    private static boolean consistent(String[] former, String[] last, List<byte[]> proof) throws Exception {
        long first = Long.parseLong(former[1]);
        if (former[1].equals(last[1])) return proof.isEmpty() && former[2].equals(last[2]);
        var path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) path.add(0, bytes(former[2]));
        if (path.isEmpty()) return false;
        var shift = Long.numberOfTrailingZeros(first);
        var end = (Long.parseLong(last[1]) - 1) >> shift;
        var roots = climb(path.get(0), (first - 1) >> shift, end, path.subList(1, path.size()));
        return roots != null && Arrays.equals(roots[0], bytes(former[2])) && Arrays.equals(roots[1], bytes(last[2]));
    }

    /** The roots of the smaller tree and of the whole one that a path leads to; null when it does not fit. */
    private static byte[][] climb(byte[] from, long index, long last, List<byte[]> path) throws Exception {
        var roots = new byte[][] {from, from};
        for (var sibling : path) {
            if (last == 0) return null;
            if ((index & 1) == 1 || index == last) {
                roots = new byte[][] {node(sibling, roots[0]), node(sibling, roots[1])};
                for (; (index & 1) == 0 && index != 0; index >>= 1) last >>= 1;
            } else {
                roots[1] = node(roots[1], sibling);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 ? roots : null;
    }

    private static void must(boolean holds, String otherwise, Object... words) throws DataFormatException {
        if (!holds) throw new DataFormatException(otherwise.formatted(words));
    }

    private static byte[] node(byte[] left, byte[] right) throws Exception {
        return sha256(new byte[] {1}, left, right);
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var part : parts) digest.update(part);
        return digest.digest();
    }

    private static List<byte[]> hashes(String words) {
        return words == null || words.isBlank()
                ? List.of()
                : Arrays.stream(words.strip().split(" "))
                        .map(CheckHistory::bytes)
                        .toList();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Numbers in 8 bytes, texts in UTF-8 behind their length in 4 bytes, an absent one as -1. */
    private static final class Content extends ByteArrayOutputStream {

        Content number(Map<String, String> line, String field) {
            return number(Long.parseLong(line.get(field)));
        }

        Content number(long value) {
            writeBytes(ByteBuffer.allocate(8).putLong(value).array());
            return this;
        }

        Content text(String value) {
            return value == null ? length(-1) : part(value.getBytes(StandardCharsets.UTF_8));
        }

        Content part(byte[] value) {
            length(value.length).writeBytes(value);
            return this;
        }

        Content refs(String refs) {
            var each = refs == null ? new String[0] : refs.split(" ");
            length(each.length);
            for (var ref : each) writeBytes(HexFormat.of().parseHex(ref.replace("-", "")));
            return this;
        }

        private Content length(int value) {
            writeBytes(ByteBuffer.allocate(4).putInt(value).array());
            return this;
        }
    }
}
