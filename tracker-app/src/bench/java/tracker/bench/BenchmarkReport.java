package tracker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one file per scenario as soon as it is finished, so that one can be repeated alone, and one file with all of
 * them.
 */
final class BenchmarkReport {

    private static final String HEAD = """
            # What `./tracker bench` measured

            Ratios of two things measured in turn in one run: the median over the rounds, and how far it can be trusted (a bootstrap
            interval of 95 %, with fewer than five rounds the smallest and the largest). Absolute figures only say what this machine
            was; they are no promise. The raw samples lie in [samples](samples).

            """;

    private final Path folder;
    private final BenchmarkOptions options;
    private final String conditions;

    BenchmarkReport(BenchmarkOptions options, String conditions) {
        this.options = options;
        this.folder = options.out();
        this.conditions = conditions;
    }

    void add(String scenario, ReportSection chapter) throws IOException {
        Files.createDirectories(folder.resolve("chapters"));
        String text = chapter.markdown() + "<sub>" + conditions + " "
                + (options.quick() ? "Quick run, worth little. " : "") + options.rounds() + " rounds.</sub>\n\n";
        Files.writeString(folder.resolve("chapters").resolve(scenario + ".md"), text);
        System.out.println(text);
        writeAll();
    }

    private void writeAll() throws IOException {
        StringBuilder all = new StringBuilder(HEAD);
        for (int number = 1; number <= 14; number++) {
            Path chapter = folder.resolve("chapters").resolve("B" + number + ".md");
            if (Files.exists(chapter)) {
                all.append(Files.readString(chapter));
            }
        }
        Files.writeString(folder.resolve("README.md"), all);
    }
}
