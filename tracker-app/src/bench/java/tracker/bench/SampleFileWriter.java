package tracker.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The raw samples of one scenario as CSV. None of its texts needs quoting. */
final class SampleFileWriter implements AutoCloseable {

    private final PrintWriter file;

    SampleFileWriter(Path folder, String scenario, String... head) throws IOException {
        Files.createDirectories(folder);
        file = new PrintWriter(Files.newBufferedWriter(folder.resolve(scenario + ".csv")));
        add((Object[]) head);
    }

    void add(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(cell);
        }
        file.println(line);
        file.flush();
    }

    @Override
    public void close() {
        file.close();
    }
}
