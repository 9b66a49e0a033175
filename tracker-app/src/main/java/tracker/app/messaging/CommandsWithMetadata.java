package tracker.app.messaging;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tracker.app.eventstore.ExpectedVersionInterceptor;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;

/** The port for senders who say more with a command than it says itself. */
public interface CommandsWithMetadata extends Commands {

    /** What was seen is a mark as well. */
    @Override
    default CompletableFuture<Void> send(CommandId id, Command command, long seen) {
        return send(id, command, Map.of(ExpectedVersionInterceptor.EXPECTED_VERSION, Long.toString(seen)));
    }

    /** @param marks as {@link ExpectedVersionInterceptor} names them */
    CompletableFuture<Void> send(CommandId id, Command command, Map<String, String> marks);
}
