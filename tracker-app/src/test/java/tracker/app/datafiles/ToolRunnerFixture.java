package tracker.app.datafiles;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a run from the command line printed, and with which exit code it would have ended. */
public final class ToolRunnerFixture {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> exitCodes = new ArrayList<>();

    public ToolRunner toolRunner() {
        return new ToolRunner(new PrintStream(out, true, StandardCharsets.UTF_8), exitCodes::add);
    }

    public String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** One for each time the process would have ended. */
    public List<Integer> exitCodes() {
        return List.copyOf(exitCodes);
    }
}
