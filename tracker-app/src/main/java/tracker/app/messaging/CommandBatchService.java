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
 * Sends many commands about activities. Every rule is checked for each command, in the given order per activity, and
 * some hundred are stored with one statement (decision 0017).
 *
 * <p>After a crash the first ones are stored and the rest are not; all may be sent again with the same ids.
 */
@Component
public class CommandBatchService implements DisposableBean {

    /** Commands per statement. With more, Axon searches longer among the uncommitted events. */
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
     * @param commands commands of one activity must follow each other within {@value #TOGETHER}, or be sent in a
     *     separate call
     * @return one completed future per command, in order: stored, or failed as described in {@link Commands}
     */
    public List<CompletableFuture<Void>> send(List<IdentifiedCommand> commands) {
        return send(commands, Map.of());
    }

    /**
     * The same with metadata.
     *
     * @param marks metadata, with keys of {@link CommandIdInterceptor}
     */
    public List<CompletableFuture<Void>> send(List<IdentifiedCommand> commands, Map<String, String> marks) {
        List<CompletableFuture<List<CompletableFuture<Void>>>> parts = new ArrayList<>();
        for (int from = 0; from < commands.size(); from += TOGETHER) {
            List<IdentifiedCommand> part = commands.subList(from, Math.min(from + TOGETHER, commands.size()));
            parts.add(CompletableFuture.supplyAsync(() -> sendTogether(part, marks), senders));
        }
        return parts.stream().flatMap(part -> part.join().stream()).toList();
    }

    /**
     * Decides each command as {@link #send} would, and stores nothing.
     *
     * @param commands each about a different activity
     * @return for each command, in order, the rule that would refuse it; empty if it would be stored
     */
    public List<Optional<RuleBroken>> dryRun(List<IdentifiedCommand> commands) {
        List<CompletableFuture<List<Optional<RuleBroken>>>> parts = new ArrayList<>();
        for (int from = 0; from < commands.size(); from += TOGETHER) {
            List<IdentifiedCommand> part = commands.subList(from, Math.min(from + TOGETHER, commands.size()));
            parts.add(CompletableFuture.supplyAsync(() -> attemptTogether(part), senders));
        }
        return parts.stream().flatMap(part -> part.join().stream()).toList();
    }

    private List<Optional<RuleBroken>> attemptTogether(List<IdentifiedCommand> commands) {
        Map<IdentifiedCommand, Throwable> refused = new HashMap<>();
        Set<String> streams = newStreams(commands);
        DefaultUnitOfWork<?> trial = DefaultUnitOfWork.startAndGet(null);
        try {
            NewStreamContext.note(trial, streams);
            commands.forEach(command -> decide(command, Map.of(), failure -> refused.put(command, failure), () -> {}));
        } finally {
            trial.rollback();
        }
        return commands.stream()
                .map(command -> Optional.ofNullable(refused.get(command)).map(CommandBatchService::rule))
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

    private List<CompletableFuture<Void>> sendTogether(List<IdentifiedCommand> commands, Map<String, String> marks) {
        Set<IdentifiedCommand> decided = new HashSet<>();
        boolean stored = store(commands, marks, decided);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (IdentifiedCommand command : commands) {
            // a refused command is sent once more by itself: it may be stored already, or the refusal may be outdated
            answers.add(
                    stored && decided.contains(command)
                            ? CompletableFuture.completedFuture(null)
                            : alone(command, marks));
        }
        return answers;
    }

    private CompletableFuture<Void> alone(IdentifiedCommand command, Map<String, String> marks) {
        CompletableFuture<Void> answer = oneByOne.send(command.id(), command.command(), marks);
        try {
            answer.join();
        } catch (CompletionException expected) {
            // the caller finds it in the result
        }
        return answer;
    }

    /** Whether the events are stored. If one command lost a race, nothing is stored. */
    private boolean store(List<IdentifiedCommand> commands, Map<String, String> marks, Set<IdentifiedCommand> decided) {
        Set<String> streams = newStreams(commands);
        DefaultUnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        NewStreamContext.note(together, streams);
        return !together.executeWithResult(() -> {
                    commands.forEach(command -> decide(command, marks, failure -> {}, () -> decided.add(command)));
                    return null;
                })
                .isExceptional();
    }

    private void decide(
            IdentifiedCommand command, Map<String, String> marks, Consumer<Throwable> refused, Runnable decided) {
        var message = GenericCommandMessage.asCommandMessage(command.command())
                .andMetaData(Map.of(CommandIdInterceptor.ID, command.id().value()))
                .andMetaData(marks);
        bus.dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                refused.accept(result.exceptionResult());
            } else {
                decided.run();
            }
        });
    }

    /** The activities without any stored event. */
    private Set<String> newStreams(List<IdentifiedCommand> commands) {
        Set<String> streams = new HashSet<>();
        commands.forEach(command -> streams.add(command.command().id().value()));
        return stored.withoutEvents(streams);
    }

    @Override
    public void destroy() {
        senders.shutdownNow();
    }
}
