package tracker.app.signin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.messaging.CommandBatchService;
import tracker.app.messaging.IdentifiedCommand;
import tracker.app.permissions.CommandPermissions;
import tracker.app.permissions.SecurityLog;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;

/**
 * Sends many commands for a user, even after the user has left the page. Each is checked against the user's current
 * roles.
 */
@Component
public class CheckedCommandBatch {

    private final CommandBatchService commands;
    private final CurrentSpeakerProvider speakers;

    CheckedCommandBatch(CommandBatchService commands, CurrentSpeakerProvider speakers) {
        this.commands = commands;
        this.speakers = speakers;
    }

    /**
     * Sends the commands that the user may send.
     *
     * @param person null for the tracker itself
     * @param marks further metadata to store with the events
     * @return a completed future for each command, in order
     */
    public List<CompletableFuture<Void>> send(
            @Nullable PersonId person, List<IdentifiedCommand> wishes, Map<String, String> marks) {
        Map<String, String> all = new HashMap<>(marks);
        all.putAll(CommandIdInterceptor.by(person));
        List<Optional<AccessRule>> refusals = refusals(person, wishes);
        List<CompletableFuture<Void>> answers = commands.send(allowed(wishes, refusals), all);
        return merged(refusals, answers, rule -> CompletableFuture.failedFuture(new RuleBroken(rule)));
    }

    /** A dry run: for each command the rule that would refuse it; empty if it would be stored. */
    public List<Optional<RuleBroken>> attempt(@Nullable PersonId person, List<IdentifiedCommand> wishes) {
        List<Optional<AccessRule>> refusals = refusals(person, wishes);
        List<Optional<RuleBroken>> answers = commands.dryRun(allowed(wishes, refusals));
        return merged(refusals, answers, rule -> Optional.of(new RuleBroken(rule)));
    }

    private List<Optional<AccessRule>> refusals(@Nullable PersonId person, List<IdentifiedCommand> wishes) {
        if (person == null) {
            return wishes.stream().map(wish -> Optional.<AccessRule>empty()).toList();
        }
        CallerIdentity speaker = speakers.speaker(person);
        List<Optional<AccessRule>> refusals = wishes.stream()
                .map(wish -> CommandPermissions.of(wish.command())
                        .refusal(speaker, CommandPermissions.trust(wish.command())))
                .toList();
        log(speaker, wishes, refusals);
        return refusals;
    }

    /** The first refusal represents all that were refused together. */
    private static void log(
            CallerIdentity speaker, List<IdentifiedCommand> wishes, List<Optional<AccessRule>> refusals) {
        for (int i = 0; i < wishes.size(); i++) {
            if (refusals.get(i).isPresent()) {
                SecurityLog.refused(
                        speaker,
                        wishes.get(i).command(),
                        wishes.get(i).command().trust(),
                        refusals.get(i).get());
                return;
            }
        }
    }

    private static List<IdentifiedCommand> allowed(
            List<IdentifiedCommand> wishes, List<Optional<AccessRule>> refusals) {
        List<IdentifiedCommand> allowed = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            if (refusals.get(i).isEmpty()) {
                allowed.add(wishes.get(i));
            }
        }
        return allowed;
    }

    private static <T> List<T> merged(
            List<Optional<AccessRule>> refusals, List<T> answers, java.util.function.Function<AccessRule, T> refused) {
        List<T> merged = new ArrayList<>();
        int next = 0;
        for (Optional<AccessRule> refusal : refusals) {
            merged.add(refusal.isPresent() ? refused.apply(refusal.get()) : answers.get(next++));
        }
        return merged;
    }
}
