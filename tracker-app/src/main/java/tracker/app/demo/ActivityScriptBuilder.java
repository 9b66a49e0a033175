package tracker.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tracker.domain.shared.Command;

/**
 * Collects the script lines of one activity, each at least a few minutes after the one before. Lines after the end
 * are dropped.
 */
final class ActivityScriptBuilder {

    private static final Duration APART = Duration.ofMinutes(3);

    private final Instant end;
    private final List<ScriptedCommand> lines = new ArrayList<>();
    private Instant earliest = Instant.MIN;

    ActivityScriptBuilder(Instant end) {
        this.end = end;
    }

    /** The earliest time of the next line, if it is planned for this instant; later if the line before requires it. */
    Instant time(Instant meant) {
        return meant.isBefore(earliest) ? earliest : meant;
    }

    /**
     * Adds a line at that time, or as soon as possible after it. Once one line is too late, all following lines are
     * dropped too.
     */
    ActivityScriptBuilder add(Instant meant, Command command) {
        Instant at = time(meant);
        earliest = at.plus(APART);
        if (!at.isAfter(end)) {
            lines.add(new ScriptedCommand(at, command));
        }
        return this;
    }

    List<ScriptedCommand> lines() {
        return lines;
    }
}
