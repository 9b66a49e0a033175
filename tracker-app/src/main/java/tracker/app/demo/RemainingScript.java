package tracker.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tracker.domain.activity.ActivityCommand;

/**
 * The rest of a script that was played before. Every line about an activity stores one event, so it skips as many
 * lines as there are events. If a person has added events, the script sends fewer commands rather than any twice.
 */
final class RemainingScript {

    private RemainingScript() {}

    static List<ScriptedCommand> of(List<ScriptedCommand> script, StoredEventCounts stored) {
        Map<String, Integer> storedEvents = new HashMap<>(stored.of(activities(script)));
        return script.stream().filter(line -> !isStored(line, storedEvents)).toList();
    }

    private static boolean isStored(ScriptedCommand line, Map<String, Integer> storedEvents) {
        return line.command() instanceof ActivityCommand about
                && storedEvents.merge(about.id().value(), -1, Integer::sum) >= 0;
    }

    private static Set<String> activities(List<ScriptedCommand> script) {
        return script.stream()
                .map(ScriptedCommand::command)
                .filter(ActivityCommand.class::isInstance)
                .map(command -> ((ActivityCommand) command).id().value())
                .collect(Collectors.toSet());
    }
}
