package fr.carnet.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reference data of this release: CSV files on the class path, read once, with the names of columns on the first line. */
public final class ReferenceFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceFile() {}

    /** @param name such as {@code /directory/professions.csv}; a missing file is a broken build, not a case */
    public static List<CSVRecord> rows(String name) {
        try (var in = ReferenceFile.class.getResourceAsStream(name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
