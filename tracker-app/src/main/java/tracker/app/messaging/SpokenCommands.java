package tracker.app.messaging;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.PersonId;

/** The way of a command of which it is known who asked for it; the fact keeps that. */
public interface SpokenCommands {

    /** @param by null when the tracker itself asks */
    CompletableFuture<Void> send(CommandId id, Command command, @Nullable PersonId by);
}
