package tracker.domain.shared;

import java.util.concurrent.CompletableFuture;

/** The port through which the house is told something. */
public interface Commands {

    /**
     * Sends one command. The same command sent again under the same id, at once or years later, is stored once and answered alike.
     *
     * @return completes when the fact is stored durably, or fails with a {@link RuleBroken} that carries the rule
     */
    CompletableFuture<Void> send(CommandId id, Command command);

    /** Sends a command that nobody will send again. */
    default CompletableFuture<Void> send(Command command) {
        return send(CommandId.next(), command);
    }
}
