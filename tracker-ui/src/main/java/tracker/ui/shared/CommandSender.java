package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/**
 * Sends the commands of one form, one at a time, and reports a refusal as a sentence.
 *
 * <p>A command that is sent again after an unknown outcome keeps its id, so it is stored once. A changed command gets a new id.
 * With the old id the server could treat it as stored although only the first version was.
 */
public final class CommandSender {

    private static final String NOT_SURE =
            "Something went wrong on our side, and we cannot say whether this was saved. "
                    + "Send it again: it will not be counted twice.";

    private final Commands commands;
    private boolean underway;
    private @Nullable PendingCommand unconfirmed;

    public CommandSender(Commands commands) {
        this.commands = commands;
    }

    /** Whether a command is waiting for its result. Until then no other command is sent. */
    public boolean underway() {
        return underway;
    }

    /**
     * Sends a command unless another one is underway.
     *
     * @param saved runs on the page when the event is stored
     * @param refused receives the sentence for the user when the command is refused
     */
    public void send(Command command, Component page, Runnable saved, Consumer<String> refused) {
        send(new PendingCommand(CommandId.next(), command, null), page, saved, refused);
    }

    /**
     * As {@link #send(Command, Component, Runnable, Consumer)}, but refused if the aggregate has changed since the user loaded it.
     *
     * @param seen the sequence number of the last event that the user has seen
     */
    public void send(Command command, long seen, Component page, Runnable saved, Consumer<String> refused) {
        send(new PendingCommand(CommandId.next(), command, seen), page, saved, refused);
    }

    private void send(PendingCommand pending, Component page, Runnable saved, Consumer<String> refused) {
        if (underway) {
            return;
        }
        underway = true;
        LiveUpdates.whenCompleted(sent(sameOrNew(pending)), page, failure -> {
            underway = false;
            if (failure == null) {
                unconfirmed = null;
                saved.run();
            } else {
                refused.accept(sentence(failure));
            }
        });
    }

    private CompletableFuture<Void> sent(PendingCommand pending) {
        try {
            return pending.seen == null
                    ? commands.send(pending.id, pending.command)
                    : commands.send(pending.id, pending.command, pending.seen);
        } catch (RuntimeException refusedAtOnce) {
            return CompletableFuture.failedFuture(refusedAtOnce);
        }
    }

    private PendingCommand sameOrNew(PendingCommand pending) {
        PendingCommand before = unconfirmed;
        if (before != null && before.command.equals(pending.command) && Objects.equals(before.seen, pending.seen)) {
            return before;
        }
        unconfirmed = pending;
        return pending;
    }

    private static String sentence(Throwable failure) {
        Throwable cause = cause(failure);
        return cause instanceof RuleBroken broken ? broken.sentence() : NOT_SURE;
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    private record PendingCommand(
            CommandId id, Command command, @Nullable Long seen) {}
}
