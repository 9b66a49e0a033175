package tracker.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/** Keeps what was sent; stores it at once, refuses it, or keeps the sender waiting. */
public final class FakeCommands implements Commands {

    private final List<Command> sent = new ArrayList<>();
    private final List<Long> seenVersions = new ArrayList<>();
    private final List<CommandId> ids = new ArrayList<>();
    private boolean once;
    private CompletableFuture<Void> answer = CompletableFuture.completedFuture(null);

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        ids.add(id);
        sent.add(command);
        CompletableFuture<Void> now = answer;
        if (once) {
            store();
        }
        return now;
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command, long seen) {
        seenVersions.add(seen);
        return send(id, command);
    }

    /** On which versions it was sent, where it said so. */
    public List<Long> expectedVersions() {
        return seenVersions;
    }

    public void refuse(BusinessRule rule) {
        answer = CompletableFuture.failedFuture(new RuleBroken(rule));
    }

    /** The next one is refused, and the one after it stored. */
    public void refuseOnce(BusinessRule rule) {
        refuse(rule);
        once = true;
    }

    public void fail() {
        answer = CompletableFuture.failedFuture(new IllegalStateException("the database is away"));
    }

    public void store() {
        once = false;
        answer = CompletableFuture.completedFuture(null);
    }

    /** Nothing is answered until the future is completed. */
    public CompletableFuture<Void> hold() {
        answer = new CompletableFuture<>();
        return answer;
    }

    public List<Command> sent() {
        return sent;
    }

    /** Under which ids it was sent, in the same order. */
    public List<CommandId> ids() {
        return ids;
    }
}
