package tracker.app.datafiles;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Prints the result of a command-line run, then ends the process with 0 for success or 1 for failure. */
@Component
public class ToolRunner {

    private final PrintStream out;
    private final ProcessExitHandler end;

    @Autowired
    ToolRunner(ProcessExitHandler end) {
        this(System.out, end);
    }

    public ToolRunner(PrintStream out, ProcessExitHandler end) {
        this.out = out;
        this.end = end;
    }

    /** The result of a run. */
    public interface ToolResult {

        /** Plain text, several lines. */
        String text();

        boolean complete();
    }

    public void run(Supplier<? extends ToolResult> work) {
        int exitCode;
        try {
            ToolResult outcome = work.get();
            out.println(outcome.text());
            exitCode = outcome.complete() ? 0 : 1;
        } catch (FileRefusedException refused) {
            out.println(refused.text());
            exitCode = 1;
        }
        out.flush();
        end.exit(exitCode);
    }
}
