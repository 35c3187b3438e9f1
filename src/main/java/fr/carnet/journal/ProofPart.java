package fr.carnet.journal;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A part of a sealed history as text, for {@link CheckHistory}: blocks of {@code name value} lines, parted by empty ones.
 * First what it is, then earlier heads with their proofs of consistency, the head, and the traces with their audit paths.
 * A field that is absent was null; values are escaped as Java's texts.
 */
final class ProofPart {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private final StringBuilder text = new StringBuilder("carnet-history 1\n");
    private final ProofTree tree;

    /** @param sealed how many lines the parts hold together */
    ProofPart(ProofTree tree, SealKey key, long sealed) {
        this.tree = tree;
        field("key", key);
        field("sealed", sealed);
    }

    ProofPart former(Head head) {
        text.append('\n');
        field("head", head.note());
        field("proof", base64(tree.consistency(head.size())));
        return this;
    }

    ProofPart head(Head head) {
        text.append('\n');
        field("head", head.note());
        return this;
    }

    ProofPart line(StoredTrace stored, long position) {
        var trace = stored.trace();
        var words = stored.words();
        text.append('\n');
        field("seq", trace.seq());
        field("at", MICROS.format(trace.at().atOffset(ZoneOffset.UTC)));
        field("format", Trace.FORMAT);
        field("holder", trace.holder());
        field("actor_kind", trace.actorKind());
        field("actor_id", trace.actorId());
        field("action", trace.action());
        field("outcome", trace.outcome());
        field("rule", trace.rule());
        field("withheld", trace.withheld());
        if (!trace.documents().isEmpty()) field("documents", refs(trace.documents()));
        field("channel", trace.channel());
        field("actor_name", words.actorName());
        field("profession", words.profession());
        field("organization", words.organization());
        field("on_behalf", words.onBehalf());
        field("detail", words.detail());
        if (stored.salt() != null) field("salt", HexFormat.of().formatHex(stored.salt()));
        field("words_digest", HexFormat.of().formatHex(trace.wordsDigest()));
        field("position", position);
        field("size", tree.size());
        field("proof", base64(tree.inclusion(position)));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void field(String name, Object value) {
        if (value == null) return;
        var escaped =
                value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        text.append(name).append(' ').append(escaped).append('\n');
    }

    private static String refs(List<UUID> refs) {
        return refs.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static String base64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).collect(Collectors.joining(" "));
    }
}
