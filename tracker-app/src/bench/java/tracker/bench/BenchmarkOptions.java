package tracker.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Options of a run.
 *
 * @param only the selected scenarios; empty for all
 * @param rounds number of measurements of each
 * @param quick short turns and small stores, for a functional check; the figures then have little value
 * @param most the maximum number of stored events, and of boards
 * @param out folder of tables and samples
 * @param work a temporary folder
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

    /** The value for this mode. */
    <T> T either(T whenQuick, T otherwise) {
        return quick ? whenQuick : otherwise;
    }

    boolean wants(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    /** 10,000, 100,000 and so on, up to the maximum. */
    List<Long> storeSizes() {
        List<Long> sizes = new ArrayList<>();
        for (long size = 10_000; size <= most; size *= 10) {
            sizes.add(size);
        }
        return sizes;
    }
}
