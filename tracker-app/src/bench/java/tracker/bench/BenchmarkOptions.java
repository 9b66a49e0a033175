package tracker.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How to run.
 *
 * @param only the scenarios asked for; empty for all
 * @param rounds how often each is measured
 * @param quick short turns and small stores, to see that everything works; the figures are then worth little
 * @param most the most stored events, and the most boards
 * @param out where tables and samples are written
 * @param work a folder that is thrown away
 */
record BenchmarkOptions(Set<String> only, int rounds, boolean quick, long most, Path out, Path work) {

    private static final long MOST = 10_000_000;
    private static final long MOST_WHEN_QUICK = 100_000;

    static BenchmarkOptions of(String[] arguments) {
        Set<String> only = new TreeSet<>();
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean quick = words.remove("--quick");
        int rounds = quick ? 2 : 7;
        long most = quick ? MOST_WHEN_QUICK : MOST;
        Path out = Path.of("docs", "bench");
        Path work = Path.of("target", "bench");
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (words.get(i)) {
                case "--only" ->
                    only.addAll(List.of(value.toUpperCase(Locale.ROOT).split(",")));
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--most" -> most = Long.parseLong(value);
                case "--out" -> out = Path.of(value);
                case "--work" -> work = Path.of(value);
                default -> throw new IllegalArgumentException("bench does not know '" + words.get(i) + "'");
            }
        }
        return new BenchmarkOptions(only, rounds, quick, most, out, work.toAbsolutePath());
    }

    /** The one that fits. */
    <T> T either(T whenQuick, T otherwise) {
        return quick ? whenQuick : otherwise;
    }

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    /** 10,000, 100,000 and so on, as far as allowed. */
    List<Long> storeSizes() {
        List<Long> sizes = new ArrayList<>();
        for (long size = 10_000; size <= most; size *= 10) {
            sizes.add(size);
        }
        return sizes;
    }
}
