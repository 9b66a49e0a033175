package tracker.app.participation;

import java.io.PrintStream;
import java.sql.SQLException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.reference.CommandLine;

/** Rebuilds the read models from the command line, beside a running tracker or on its own, then ends the process. */
@Component
@Order(30)
@ConditionalOnProperty("tracker.rebuild")
class RebuildRun implements ApplicationRunner {

    private final Rebuild rebuild;
    private final CommandLine commandLine;

    RebuildRun(Rebuild rebuild, CommandLine commandLine) {
        this.rebuild = rebuild;
        this.commandLine = commandLine;
    }

    private record Outcome(String text, boolean complete) implements CommandLine.Outcome {}

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(this::rebuilt);
    }

    @SuppressWarnings("SystemOut")
    private Outcome rebuilt() {
        PrintStream out = System.out;
        try {
            long facts = rebuild.run(read -> out.println("  " + read + " facts read ..."));
            return new Outcome(
                    "The boards were filled anew from " + facts + " facts, and show the new rows now.", true);
        } catch (RebuildRefused refused) {
            return new Outcome(String.valueOf(refused.getMessage()), false);
        } catch (SQLException failure) {
            return new Outcome("The database failed, and the boards show the old rows: " + failure.getMessage(), false);
        }
    }
}
