package fr.carnet.campaign.returns;

import fr.carnet.campaign.letters.Barcode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a scanner: a barcode a line, perhaps with other columns after it. It comes from outside: it is read as
 * figures and nothing else, bounded, and none of it is ever shown again.
 *
 * @param codes    with the number of their line
 * @param problems lines that are not to be used, in their order
 */
record ReturnFile(Map<Barcode, Integer> codes, List<ReturnProblem> problems) {

    private static final int LONGEST_LINE = 300;
    private static final String FORMULA = "=+-@\t";

    static ReturnFile read(InputStream file) throws IOException {
        var codes = new LinkedHashMap<Barcode, Integer>();
        var problems = new ArrayList<ReturnProblem>();
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        int number = 0;
        for (var line = line(reader); line != null; line = line(reader)) {
            number++;
            if (!line.isBlank()) sort(number, line, codes, problems);
        }
        return new ReturnFile(codes, problems);
    }

    private static void sort(int number, String line, Map<Barcode, Integer> codes, List<ReturnProblem> problems) {
        var cell = line.replace("\uFEFF", "").split("[;,\t]", 2)[0].strip().replaceAll("^\"|\"$", "");
        if (cell.matches("(?i)code[- _]?barres?|barcode") && number == 1) return;
        if (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
            problems.add(new ReturnProblem(number, ReturnProblem.Why.FORMULA));
            return;
        }
        var code = Barcode.read(cell);
        if (code.isEmpty()) problems.add(new ReturnProblem(number, ReturnProblem.Why.NO_BARCODE));
        else if (codes.putIfAbsent(code.get(), number) != null)
            problems.add(new ReturnProblem(number, ReturnProblem.Why.TWICE));
    }

    /** A line, of which no more is kept than a barcode needs: a file without line ends fills no memory. */
    private static String line(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        int sign = reader.read();
        if (sign < 0) return null;
        for (; sign >= 0 && sign != '\n'; sign = reader.read()) {
            if (line.length() < LONGEST_LINE && sign != '\r') line.append((char) sign);
        }
        return line.toString();
    }
}
