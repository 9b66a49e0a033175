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

    /**
     * As {@link #send(CommandId, Command)}, but only if nothing has changed since the sender looked: the fact that comes of it is the
     * next one after the one that was seen.
     *
     * @param seen the number of the last fact that the sender knows of; the first fact has number 0
     * @return fails with {@link VersionRule#IT_STANDS_AS_IT_WAS_SEEN} where somebody else was quicker
     */
    default CompletableFuture<Void> send(CommandId id, Command command, long seen) {
        throw new UnsupportedOperationException("versions are not known here");
    }

    /** Sends a command that nobody will send again. */
    default CompletableFuture<Void> send(Command command) {
        return send(CommandId.next(), command);
    }
}
