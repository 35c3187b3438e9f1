package fr.carnet.consent.visit;

import fr.carnet.consent.identification.Proof;
import fr.carnet.consent.identification.TypedNumber;
import fr.carnet.platform.pages.TypedDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Who somebody without an account says they are, question by question, before anybody is looked for.
 *
 * @param visit  the id that the visit will have
 * @param number as typed
 * @param birth  null until it is said
 * @param kind   what they can show; null until it is said
 * @param secret what they showed, as typed; null until then
 */
public record Claim(UUID visit, boolean wanted, String number, LocalDate birth, Proof.Kind kind, String secret) {

    private static final int SHOWN = 5;

    Claim born(LocalDate day) {
        return new Claim(visit, wanted, number, day, kind, secret);
    }

    /** What was shown of another kind is forgotten. */
    Claim by(Proof.Kind means) {
        return new Claim(visit, wanted, number, birth, means, means == kind ? secret : null);
    }

    Claim showing(String typed) {
        return new Claim(visit, wanted, number, birth, kind, typed);
    }

    TypedNumber typedNumber() {
        return TypedNumber.of(number);
    }

    Proof proof() {
        return new Proof(kind, secret);
    }

    /** The end of the number: enough to know one's own, too little for whoever looks over a shoulder. */
    public String endOfNumber() {
        var whole = typedNumber().matricule();
        return "•••• " + whole.substring(Math.max(0, whole.length() - SHOWN));
    }

    /** As typed in the three boxes; empty boxes until it is said. */
    TypedDate typedBirth() {
        var typed = new TypedDate();
        Optional.ofNullable(birth).ifPresent(typed::set);
        return typed;
    }

    String text() {
        return String.join(
                "|",
                visit.toString(),
                Boolean.toString(wanted),
                coded(number),
                birth == null ? "" : birth.toString(),
                kind == null ? "" : kind.name(),
                secret == null ? "" : coded(secret));
    }

    static Claim of(String text) {
        var part = text.split("\\|", -1);
        return new Claim(
                UUID.fromString(part[0]),
                Boolean.parseBoolean(part[1]),
                decoded(part[2]),
                part[3].isEmpty() ? null : LocalDate.parse(part[3]),
                part[4].isEmpty() ? null : Proof.Kind.valueOf(part[4]),
                part[5].isEmpty() ? null : decoded(part[5]));
    }

    /** Whatever was typed, no sign of it parts the fields. */
    private static String coded(String typed) {
        return Base64.getEncoder().encodeToString(typed.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
