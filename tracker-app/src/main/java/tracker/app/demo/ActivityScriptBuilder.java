package tracker.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tracker.domain.shared.Command;

/** The lines about one activity, each at least a few minutes after the one before; what would come after the end is left out. */
final class ActivityScriptBuilder {

    private static final Duration APART = Duration.ofMinutes(3);

    private final Instant end;
    private final List<ScriptedCommand> lines = new ArrayList<>();
    private Instant earliest = Instant.MIN;

    ActivityScriptBuilder(Instant end) {
        this.end = end;
    }

    /** When the next line can come, if it is meant for this instant; a later one where the line before forces it. */
    Instant time(Instant meant) {
        return meant.isBefore(earliest) ? earliest : meant;
    }

    /** Says it then, or as soon after as can be. Once one line comes too late, so do all that follow. */
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
