package tracker.app.messaging;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tracker.app.eventstore.ExpectedVersionInterceptor;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;

/** The port for senders that add metadata to a command. */
public interface CommandsWithMetadata extends Commands {

    /** The expected version is metadata as well. */
    @Override
    default CompletableFuture<Void> send(CommandId id, Command command, long seen) {
        return send(id, command, Map.of(ExpectedVersionInterceptor.EXPECTED_VERSION, Long.toString(seen)));
    }

    /** @param marks metadata, with keys of {@link ExpectedVersionInterceptor} */
    CompletableFuture<Void> send(CommandId id, Command command, Map<String, String> marks);
}
