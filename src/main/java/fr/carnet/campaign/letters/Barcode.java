package fr.carnet.campaign.letters;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on the envelope's window to know a letter that comes back: its batch, its place in it and two check
 * digits (mod 97). It says nothing about anybody, and nothing can be made of it without the database.
 */
public record Barcode(int batch, int place) {

    private static final Pattern FORM = Pattern.compile("(\\d{7})(\\d{7})(\\d{2})");
    private static final int MODULUS = 97;

    /** Empty when it is no barcode of ours: another form, or wrong check digits. */
    public static Optional<Barcode> read(String digits) {
        var form = FORM.matcher(digits);
        if (!form.matches()) return Optional.empty();
        var code = new Barcode(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        return Optional.of(code).filter(known -> known.digits().equals(digits));
    }

    public String digits() {
        var number = "%07d%07d".formatted(batch, place);
        return number + "%02d".formatted(MODULUS - Long.parseLong(number) % MODULUS);
    }
}
