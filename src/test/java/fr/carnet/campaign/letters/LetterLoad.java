package fr.carnet.campaign.letters;

import fr.carnet.platform.TestSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Files of letters as the printer gets them, without the database that says for whom: for the bench. */
public final class LetterLoad {

    private final LetterPages pages = new LetterPages();
    private final LongAdder bytes = new LongAdder();

    public LetterLoad() {
        pages.settings = TestSettings.of(Map.of("CARNET_PUBLIC_URL", "https://carnet.example"));
    }

    /** Makes this many files in each lane; gives the bytes of all. */
    public long print(int lanes, int files) throws Exception {
        bytes.reset();
        var pool = Executors.newFixedThreadPool(lanes);
        Callable<Void> lane = () -> {
            for (int file = 0; file < files; file++) bytes.add(file().length);
            return null;
        };
        try {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(lanes, lane))) done.get();
        } finally {
            pool.shutdown();
        }
        return bytes.sum();
    }

    private byte[] file() {
        var letters = new ArrayList<Letter>();
        var codes = new HashMap<Long, String>();
        for (int place = 1; place <= PrintBatches.PER_FILE; place++) {
            var lines = List.of("Camille PAT-" + place, place + " rue des Exemples", "31000 TOULOUSE");
            letters.add(new Letter(place, new Barcode(1, place), lines, false));
            codes.put((long) place, "ABCD-EFGH-%04d".formatted(place));
        }
        return pages.of(letters, codes, Map.of());
    }

    public static int lettersPerFile() {
        return PrintBatches.PER_FILE;
    }
}
