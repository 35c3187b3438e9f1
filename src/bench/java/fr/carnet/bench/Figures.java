package fr.carnet.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one measure gave.
 *
 * @param cpu milliseconds of processor per request, by process
 */
record Figures(
        String name,
        int clients,
        long requests,
        double perSecond,
        double p50,
        double p99,
        int errors,
        Map<String, Double> cpu) {

    static Figures of(
            String name,
            int clients,
            double seconds,
            long[] sorted,
            int errors,
            Map<String, Double> before,
            Map<String, Double> after) {
        var count = Math.max(1, sorted.length);
        var cpu = new LinkedHashMap<String, Double>();
        after.forEach((process, used) -> cpu.put(process, (used - before.get(process)) / count));
        return new Figures(
                name,
                clients,
                sorted.length,
                sorted.length / seconds,
                millis(sorted, 0.50),
                millis(sorted, 0.99),
                errors,
                cpu);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
