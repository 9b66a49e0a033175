package tracker.app.messaging;

import java.util.concurrent.CompletableFuture;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/** The door for people. Until sign-in exists nobody may write through it, but for demonstration and development. */
final class PeoplesCommands implements Commands {

    private final Commands commands;
    private final boolean writingAllowed;

    PeoplesCommands(Commands commands, boolean writingAllowed) {
        this.commands = commands;
        this.writingAllowed = writingAllowed;
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        return writingAllowed
                ? commands.send(id, command)
                : CompletableFuture.failedFuture(new RuleBroken(CommandRule.LOGGING_OPENS_WITH_SIGN_IN));
    }
}
