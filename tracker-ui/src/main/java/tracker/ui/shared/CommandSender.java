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
 * Sends the commands of one form, one at a time, and says in a sentence why one was refused.
 *
 * <p>The same wish sent again, because nobody knows what became of it, goes under the same id and is stored once. A wish with
 * other words in it is another one: under the old id it could be taken for stored although the first words were.
 */
public final class CommandSender {

    private static final String NOT_SURE =
            "Something went wrong on our side, and we cannot say whether this was saved. "
                    + "Send it again: it will not be counted twice.";

    private final Commands commands;
    private boolean underway;
    private @Nullable PendingCommand unfulfilled;

    public CommandSender(Commands commands) {
        this.commands = commands;
    }

    /** Whether an answer is still awaited; until it comes nothing else is sent. */
    public boolean underway() {
        return underway;
    }

    /**
     * Sends a command unless another one is underway.
     *
     * @param saved runs on the page when the fact is stored
     * @param refused is given the sentence for the person when it is not
     */
    public void send(Command command, Component page, Runnable saved, Consumer<String> refused) {
        send(new PendingCommand(CommandId.next(), command, null), page, saved, refused);
    }

    /**
     * As {@link #send(Command, Component, Runnable, Consumer)}, but refused where it has changed since the person looked.
     *
     * @param seen the number of the last fact that the person has seen
     */
    public void send(Command command, long seen, Component page, Runnable saved, Consumer<String> refused) {
        send(new PendingCommand(CommandId.next(), command, seen), page, saved, refused);
    }

    private void send(PendingCommand wish, Component page, Runnable saved, Consumer<String> refused) {
        if (underway) {
            return;
        }
        underway = true;
        LiveUpdates.whenCompleted(sent(sameOrNew(wish)), page, failure -> {
            underway = false;
            if (failure == null) {
                unfulfilled = null;
                saved.run();
            } else {
                refused.accept(sentence(failure));
            }
        });
    }

    private CompletableFuture<Void> sent(PendingCommand wish) {
        try {
            return wish.seen == null
                    ? commands.send(wish.id, wish.command)
                    : commands.send(wish.id, wish.command, wish.seen);
        } catch (RuntimeException refusedAtOnce) {
            return CompletableFuture.failedFuture(refusedAtOnce);
        }
    }

    private PendingCommand sameOrNew(PendingCommand wish) {
        PendingCommand before = unfulfilled;
        if (before != null && before.command.equals(wish.command) && Objects.equals(before.seen, wish.seen)) {
            return before;
        }
        unfulfilled = wish;
        return wish;
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
