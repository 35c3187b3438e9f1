package fr.carnet.bench;

import com.sun.management.OperatingSystemMXBean;
import fr.carnet.campaign.letters.LetterLoad;
import java.lang.management.ManagementFactory;

/** {@code -Dcarnet.bench.only=letters}: pages of letters, in one lane, then in one per processor. */
final class LetterBench {

    private static final double NATION_A_DAY = 1_200_000;
    private static final int FILES = 20;

    private final Report report;
    private final LetterLoad load = new LetterLoad();

    LetterBench(Report report) {
        this.report = report;
    }

    void run() throws Exception {
        load.print(1, FILES / 4);
        print(1);
        print(Runtime.getRuntime().availableProcessors());
    }

    private void print(int lanes) throws Exception {
        var letters = lanes * FILES * LetterLoad.lettersPerFile();
        var processor = processor();
        var start = System.nanoTime();
        var bytes = load.print(lanes, FILES);
        var seconds = (System.nanoTime() - start) / 1e9;
        var each = (processor() - processor) / 1e6 / letters;
        var how = ", lanes: " + lanes;
        report.fact("letters per second" + how, Math.round(letters / seconds));
        report.fact("megabytes per second" + how, Math.round(bytes / seconds / 1e4) / 100.0);
        report.fact("ms of processor per letter" + how, Math.round(100 * each) / 100.0);
        report.fact("bytes per letter", bytes / letters);
        report.fact("hours of one core for 1.2 million" + how, Math.round(NATION_A_DAY * each / 3.6e5) / 10.0);
        report.fact("load of the machine" + how, Math.round(10 * system().getSystemLoadAverage()) / 10.0);
    }

    private static long processor() {
        return system().getProcessCpuTime();
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
