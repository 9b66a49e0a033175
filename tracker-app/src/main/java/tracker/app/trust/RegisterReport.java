package tracker.app.trust;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.ToolRunner;
import tracker.domain.trust.TrustCommand;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.DescribeTrust;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;

/**
 * The result of loading a register file.
 *
 * @param file its name
 * @param trusts how many it has
 * @param unchanged how many of them needed no change
 * @param dryRun whether it was a dry run
 * @param taken the steps that were applied, or would be
 * @param outstanding how many steps were not reached
 * @param stopped why it stopped; null if it did not
 * @param remarks what was not applied
 */
record RegisterReport(
        String file,
        int trusts,
        int unchanged,
        boolean dryRun,
        List<RegisterStep> taken,
        int outstanding,
        @Nullable String stopped,
        List<String> remarks)
        implements ToolRunner.ToolResult {

    long count(Class<? extends TrustCommand> command) {
        return taken.stream().filter(step -> command.isInstance(step.command())).count();
    }

    RegisterReport withRemarks(List<String> more) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new RegisterReport(file, trusts, unchanged, dryRun, taken, outstanding, stopped, all);
    }

    @Override
    public boolean complete() {
        return stopped == null;
    }

    String summary() {
        return "%s: %,d trusts, of which %,d unchanged; %s%,d registered, %,d renamed, %,d moved, %,d described, %,d closed."
                .formatted(
                        file,
                        trusts,
                        unchanged,
                        dryRun ? "would be: " : "",
                        count(RegisterTrust.class),
                        count(RenameTrust.class),
                        count(MoveTrust.class),
                        count(DescribeTrust.class),
                        count(CloseTrust.class));
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        taken.forEach(step -> lines.add("  " + step.words()));
        if (!remarks.isEmpty()) {
            lines.add("To check:");
            remarks.forEach(remark -> lines.add("  " + remark));
        }
        if (stopped != null) {
            lines.add("Stopped after %,d of %,d steps, at %s"
                    .formatted(taken.size(), taken.size() + outstanding, stopped));
            lines.add("Load the file again to finish.");
        } else if (dryRun) {
            lines.add("Nothing was loaded; this was a dry run.");
        }
        return String.join("\n", lines);
    }
}
