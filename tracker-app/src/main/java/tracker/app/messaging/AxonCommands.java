package tracker.app.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.app.eventstore.FactNotReadable;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;

/** Sends commands to the aggregates, and turns what goes wrong on the way into a sentence. */
final class AxonCommands implements Commands {

    private static final Logger LOG = LoggerFactory.getLogger(AxonCommands.class);

    private final CommandGateway gateway;
    private final CommandTimes times;

    AxonCommands(CommandGateway gateway, CommandTimes times) {
        this.gateway = gateway;
        this.times = times;
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        long start = System.nanoTime();
        return gateway.send(command).handle((nothing, failure) -> {
            times.record(command, failure, System.nanoTime() - start);
            if (failure != null) {
                throw refusal(command, failure);
            }
            return null;
        });
    }

    private static RuntimeException refusal(Command command, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleBroken broken -> {
                    return broken;
                }
                case FactNotReadable hole -> {
                    LOG.error(
                            "{} was refused and nothing was stored",
                            command.getClass().getSimpleName(),
                            failure);
                    return new RuleBroken(CommandRule.THE_HISTORY_CAN_BE_READ);
                }
                case AggregateNotFoundException missing -> {
                    return new RuleBroken(CommandRule.THERE_IS_SUCH_A_THING);
                }
                case ConcurrencyException race -> {
                    return new RuleBroken(CommandRule.NOBODY_WAS_QUICKER);
                }
                case AggregateStreamCreationException race -> {
                    return new RuleBroken(CommandRule.NOBODY_WAS_QUICKER);
                }
                default -> {
                    // look deeper
                }
            }
        }
        LOG.error("{} failed and nothing was stored", command.getClass().getSimpleName(), failure);
        return new CompletionException(failure);
    }
}
