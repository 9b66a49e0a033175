package tracker.app.rebuild;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.ToolRunner;
import tracker.app.referencedata.ReferenceDataRebuildException;
import tracker.app.referencedata.ReferenceDataRebuildService;

/** Rebuilds the read models from the command line, beside a running tracker or alone, then ends the process. */
@Component
@Order(30)
@ConditionalOnProperty("tracker.rebuild")
class RebuildRunner implements ApplicationRunner {

    private final ReferenceDataRebuildService registers;
    private final LedgerRebuildService rebuild;
    private final ToolRunner commandLine;

    RebuildRunner(ReferenceDataRebuildService registers, LedgerRebuildService rebuild, ToolRunner commandLine) {
        this.registers = registers;
        this.rebuild = rebuild;
        this.commandLine = commandLine;
    }

    private record Outcome(String text, boolean complete) implements ToolRunner.ToolResult {}

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(this::rebuilt);
    }

    private static String report(List<String> differences) {
        return differences.isEmpty()
                ? "Trusts and campaigns match their events."
                : "Trusts and campaigns did not match their events and were corrected: "
                        + String.join("; ", differences) + ".";
    }

    @SuppressWarnings("SystemOut")
    private Outcome rebuilt() {
        PrintStream out = System.out;
        try {
            out.println(report(registers.run()));
            long events = rebuild.run(read -> out.println("  " + read + " events read ..."));
            return new Outcome("The boards were rebuilt from " + events + " events and show the new rows now.", true);
        } catch (ReferenceDataRebuildException stay) {
            return new Outcome(String.valueOf(stay.getMessage()), false);
        } catch (RebuildRefusedException refused) {
            return new Outcome(String.valueOf(refused.getMessage()), false);
        } catch (SQLException failure) {
            return new Outcome(
                    "The database failed. The boards still show the old rows: " + failure.getMessage(), false);
        }
    }
}
