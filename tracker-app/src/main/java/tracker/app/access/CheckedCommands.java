package tracker.app.access;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.CommandMarks;
import tracker.app.messaging.MarkedCommands;
import tracker.domain.access.AccessCommand;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Speaker;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/** The door for people: every command that comes from a page or a machine passes here, with who asks for it. */
final class CheckedCommands implements Commands {

    private final MarkedCommands commands;
    private final Supplier<Speaker> speaker;

    CheckedCommands(MarkedCommands commands, Supplier<Speaker> speaker) {
        this.commands = commands;
        this.speaker = speaker;
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        Speaker asks = speaker.get();
        @Nullable TrustCode trust = CommandPermissions.trust(command);
        Optional<AccessRule> refusal =
                CommandPermissions.of(command).refusal(asks, trust, CommandPermissions.activity(command));
        if (refusal.isPresent()) {
            SecurityLog.refused(asks, command, trust, refusal.get());
            return CompletableFuture.failedFuture(new RuleBroken(refusal.get()));
        }
        if (command instanceof AccessCommand) {
            SecurityLog.allowed(asks, command);
        }
        return commands.send(id, command, CommandMarks.by(asks.person()));
    }
}
