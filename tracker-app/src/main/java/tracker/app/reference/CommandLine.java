package tracker.app.reference;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Prints what came of a run from the command line, then ends the process: 0 when it went well, 1 when not. */
@Component
public class CommandLine {

    private final PrintStream out;
    private final ProcessEnd end;

    @Autowired
    CommandLine(ProcessEnd end) {
        this(System.out, end);
    }

    public CommandLine(PrintStream out, ProcessEnd end) {
        this.out = out;
        this.end = end;
    }

    /** What a run came to. */
    public interface Outcome {

        /** Plain text, several lines. */
        String text();

        boolean complete();
    }

    public void run(Supplier<? extends Outcome> work) {
        int exitCode;
        try {
            Outcome outcome = work.get();
            out.println(outcome.text());
            exitCode = outcome.complete() ? 0 : 1;
        } catch (FileRefused refused) {
            out.println(refused.text());
            exitCode = 1;
        }
        out.flush();
        end.with(exitCode);
    }
}
