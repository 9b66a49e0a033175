package tracker.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tracker.domain.activity.ActivityCommand;

/**
 * What is left of a script that was played before. Every line about an activity stores one fact, so as many lines as there are
 * facts are passed over; where a person has added some, the script says less rather than anything twice.
 */
final class RemainingScript {

    private RemainingScript() {}

    static List<ScriptedCommand> of(List<ScriptedCommand> script, StoredEventCounts stored) {
        Map<String, Integer> said = new HashMap<>(stored.of(activities(script)));
        return script.stream().filter(line -> !saidBefore(line, said)).toList();
    }

    private static boolean saidBefore(ScriptedCommand line, Map<String, Integer> said) {
        return line.command() instanceof ActivityCommand about
                && said.merge(about.id().value(), -1, Integer::sum) >= 0;
    }

    private static Set<String> activities(List<ScriptedCommand> script) {
        return script.stream()
                .map(ScriptedCommand::command)
                .filter(ActivityCommand.class::isInstance)
                .map(command -> ((ActivityCommand) command).id().value())
                .collect(Collectors.toSet());
    }
}
