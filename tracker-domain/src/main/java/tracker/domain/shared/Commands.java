package tracker.domain.shared;

import java.util.concurrent.CompletableFuture;

/** The port through which the house is told something. */
public interface Commands {

    /**
     * Sends one command.
     *
     * @return completes when the fact is stored durably, or fails with a {@link RuleBroken} that carries the rule
     */
    CompletableFuture<Void> send(Command command);
}
