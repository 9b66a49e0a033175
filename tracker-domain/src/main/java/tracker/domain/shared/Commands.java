package tracker.domain.shared;

import java.util.concurrent.CompletableFuture;

/** The inbound port for commands. */
public interface Commands {

    /**
     * Sends one command. The same command sent again under the same id, at once or years later, is stored once and gets
     * the same answer.
     *
     * @return completes when the event is stored durably, or fails with the {@link RuleBroken} of the broken rule
     */
    CompletableFuture<Void> send(CommandId id, Command command);

    /**
     * As {@link #send(CommandId, Command)}, with an optimistic lock: only if nothing has changed since the sender read
     * the aggregate.
     *
     * @param seen the sequence number of the last event the sender knows of; the first event has number 0
     * @return fails with {@link VersionRule#IT_STANDS_AS_IT_WAS_SEEN} if the aggregate has changed since
     */
    default CompletableFuture<Void> send(CommandId id, Command command, long seen) {
        throw new UnsupportedOperationException("versions are not known here");
    }

    /** Sends a command under a new id, for a command that is never retried. */
    default CompletableFuture<Void> send(Command command) {
        return send(CommandId.next(), command);
    }
}
