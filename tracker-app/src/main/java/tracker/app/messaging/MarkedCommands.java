package tracker.app.messaging;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tracker.app.eventstore.WishMarks;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;

/** The port for senders who say more with a command than it says itself. */
public interface MarkedCommands extends Commands {

    /** @param marks as {@link WishMarks} names them */
    CompletableFuture<Void> send(CommandId id, Command command, Map<String, String> marks);
}
