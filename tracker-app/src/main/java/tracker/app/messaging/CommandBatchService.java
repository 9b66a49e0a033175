package tracker.app.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.eventstore.NewStreamContext;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/**
 * Sends many commands about activities: every rule is asked of each, in the order given for each activity, and some hundred are
 * stored with one statement (decision 0017).
 *
 * <p>A crash in the middle leaves the first ones stored and the rest not; all may be sent again under the same ids.
 */
@Component
public class CommandBatchService implements DisposableBean {

    /** One statement's worth. More makes Axon search longer among the facts that wait to be stored. */
    private static final int TOGETHER = 200;

    private static final int AT_ONCE = 2;

    private final CommandBus bus;
    private final CommandsWithMetadata oneByOne;
    private final StoredStreamRepository stored;
    private final ExecutorService senders = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("many-commands-", 0).daemon().factory());

    CommandBatchService(
            CommandBus bus, @Qualifier("house") CommandsWithMetadata oneByOne, StoredStreamRepository stored) {
        this.bus = bus;
        this.oneByOne = oneByOne;
        this.stored = stored;
    }

    /**
     * Sends them all, and waits.
     *
     * @param wishes one activity's wishes have to follow each other within {@value #TOGETHER}, or be sent by a call of their own
     * @return for each wish in turn a future that is done: stored, or failed as {@link Commands} tells it
     */
    public List<CompletableFuture<Void>> send(List<IdentifiedCommand> wishes) {
        return send(wishes, Map.of());
    }

    /**
     * The same, with more to say of each.
     *
     * @param marks as {@link CommandIdInterceptor} names them
     */
    public List<CompletableFuture<Void>> send(List<IdentifiedCommand> wishes, Map<String, String> marks) {
        List<CompletableFuture<List<CompletableFuture<Void>>>> parts = new ArrayList<>();
        for (int from = 0; from < wishes.size(); from += TOGETHER) {
            List<IdentifiedCommand> part = wishes.subList(from, Math.min(from + TOGETHER, wishes.size()));
            parts.add(CompletableFuture.supplyAsync(() -> sendTogether(part, marks), senders));
        }
        return parts.stream().flatMap(part -> part.join().stream()).toList();
    }

    /**
     * Has each decided as {@link #send} would, and stores nothing.
     *
     * @param wishes each about another activity
     * @return for each wish in turn the rule that would refuse it; empty where it would be stored
     */
    public List<Optional<RuleBroken>> dryRun(List<IdentifiedCommand> wishes) {
        List<CompletableFuture<List<Optional<RuleBroken>>>> parts = new ArrayList<>();
        for (int from = 0; from < wishes.size(); from += TOGETHER) {
            List<IdentifiedCommand> part = wishes.subList(from, Math.min(from + TOGETHER, wishes.size()));
            parts.add(CompletableFuture.supplyAsync(() -> attemptTogether(part), senders));
        }
        return parts.stream().flatMap(part -> part.join().stream()).toList();
    }

    private List<Optional<RuleBroken>> attemptTogether(List<IdentifiedCommand> wishes) {
        Map<IdentifiedCommand, Throwable> refused = new HashMap<>();
        Set<String> streams = newStreams(wishes);
        DefaultUnitOfWork<?> trial = DefaultUnitOfWork.startAndGet(null);
        try {
            NewStreamContext.note(trial, streams);
            wishes.forEach(wish -> decide(wish, Map.of(), failure -> refused.put(wish, failure), () -> {}));
        } finally {
            trial.rollback();
        }
        return wishes.stream()
                .map(wish -> Optional.ofNullable(refused.get(wish)).map(CommandBatchService::rule))
                .toList();
    }

    private static RuleBroken rule(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken broken) {
                return broken;
            }
        }
        return new RuleBroken(CommandRule.NOBODY_WAS_QUICKER);
    }

    private List<CompletableFuture<Void>> sendTogether(List<IdentifiedCommand> wishes, Map<String, String> marks) {
        Set<IdentifiedCommand> decided = new HashSet<>();
        boolean stored = store(wishes, marks, decided);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (IdentifiedCommand wish : wishes) {
            // who was refused is asked once more by itself: it may be stored already, or the refusal may be out of date
            answers.add(
                    stored && decided.contains(wish) ? CompletableFuture.completedFuture(null) : alone(wish, marks));
        }
        return answers;
    }

    private CompletableFuture<Void> alone(IdentifiedCommand wish, Map<String, String> marks) {
        CompletableFuture<Void> answer = oneByOne.send(wish.id(), wish.command(), marks);
        try {
            answer.join();
        } catch (CompletionException told) {
            // the caller finds it in the answer
        }
        return answer;
    }

    /** Whether what was decided is stored; one lost race among them, and nothing is. */
    private boolean store(List<IdentifiedCommand> wishes, Map<String, String> marks, Set<IdentifiedCommand> decided) {
        Set<String> streams = newStreams(wishes);
        DefaultUnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        NewStreamContext.note(together, streams);
        return !together.executeWithResult(() -> {
                    wishes.forEach(wish -> decide(wish, marks, failure -> {}, () -> decided.add(wish)));
                    return null;
                })
                .isExceptional();
    }

    private void decide(
            IdentifiedCommand wish, Map<String, String> marks, Consumer<Throwable> refused, Runnable decided) {
        var message = GenericCommandMessage.asCommandMessage(wish.command())
                .andMetaData(Map.of(CommandIdInterceptor.ID, wish.id().value()))
                .andMetaData(marks);
        bus.dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                refused.accept(result.exceptionResult());
            } else {
                decided.run();
            }
        });
    }

    /** The activities of which nothing is stored yet. */
    private Set<String> newStreams(List<IdentifiedCommand> wishes) {
        Set<String> streams = new HashSet<>();
        wishes.forEach(wish -> streams.add(wish.command().id().value()));
        return stored.withoutEvents(streams);
    }

    @Override
    public void destroy() {
        senders.shutdownNow();
    }
}
