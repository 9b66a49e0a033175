package tracker.app.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;
import tracker.app.eventstore.CommandMarks;
import tracker.app.eventstore.NewStreams;
import tracker.domain.shared.Commands;

/**
 * Sends many commands about activities: every rule is asked of each, in the order given for each activity, and some hundred are
 * stored with one statement (decision 0017).
 *
 * <p>A crash in the middle leaves the first ones stored and the rest not; all may be sent again under the same ids.
 */
@Component
public class ManyCommands implements DisposableBean {

    /** One statement's worth. More makes Axon search longer among the facts that wait to be stored. */
    private static final int TOGETHER = 200;

    private static final int AT_ONCE = 2;

    private final CommandBus bus;
    private final Commands oneByOne;
    private final CommandsDatabase database;
    private final ExecutorService senders = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("many-commands-", 0).daemon().factory());

    ManyCommands(CommandBus bus, @Qualifier("house") Commands oneByOne, CommandsDatabase database) {
        this.bus = bus;
        this.oneByOne = oneByOne;
        this.database = database;
    }

    /**
     * Sends them all, and waits.
     *
     * @param wishes one activity's wishes have to follow each other within {@value #TOGETHER}, or be sent by a call of their own
     * @return for each wish in turn a future that is done: stored, or failed as {@link Commands} tells it
     */
    public List<CompletableFuture<Void>> send(List<Wish> wishes) {
        List<CompletableFuture<List<CompletableFuture<Void>>>> parts = new ArrayList<>();
        for (int from = 0; from < wishes.size(); from += TOGETHER) {
            List<Wish> part = wishes.subList(from, Math.min(from + TOGETHER, wishes.size()));
            parts.add(CompletableFuture.supplyAsync(() -> sendTogether(part), senders));
        }
        return parts.stream().flatMap(part -> part.join().stream()).toList();
    }

    private List<CompletableFuture<Void>> sendTogether(List<Wish> wishes) {
        Set<Wish> decided = new HashSet<>();
        boolean stored = store(wishes, decided);
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (Wish wish : wishes) {
            // who was refused is asked once more by itself: it may be stored already, or the refusal may be out of date
            answers.add(stored && decided.contains(wish) ? CompletableFuture.completedFuture(null) : alone(wish));
        }
        return answers;
    }

    private CompletableFuture<Void> alone(Wish wish) {
        CompletableFuture<Void> answer = oneByOne.send(wish.id(), wish.command());
        try {
            answer.join();
        } catch (CompletionException told) {
            // the caller finds it in the answer
        }
        return answer;
    }

    /** Whether what was decided is stored; one lost race among them, and nothing is. */
    private boolean store(List<Wish> wishes, Set<Wish> decided) {
        Set<String> streams = newStreams(wishes);
        DefaultUnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        NewStreams.note(together, streams);
        return !together.executeWithResult(() -> {
                    wishes.forEach(wish -> decide(wish, decided));
                    return null;
                })
                .isExceptional();
    }

    private void decide(Wish wish, Set<Wish> decided) {
        var message = GenericCommandMessage.asCommandMessage(wish.command())
                .andMetaData(Map.of(CommandMarks.ID, wish.id().value()));
        bus.dispatch(message, (sent, result) -> {
            if (!result.isExceptional()) {
                decided.add(wish);
            }
        });
    }

    /** The activities of which nothing is stored yet; each is looked up by itself, so that no plan reads the table whole. */
    private Set<String> newStreams(List<Wish> wishes) {
        Set<String> streams = new HashSet<>();
        wishes.forEach(wish -> streams.add(wish.command().id().value()));
        database.outside()
                .sql("""
                        select stream from unnest(?) as asked (stream),
                            lateral (select from domain_event where aggregate_identifier = stream limit 1) as stored
                        """)
                .param(streams.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(streams::remove);
        return streams;
    }

    @Override
    public void destroy() {
        senders.shutdownNow();
    }
}
