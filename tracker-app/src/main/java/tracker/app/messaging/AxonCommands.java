package tracker.app.messaging;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.eventstore.EventNotReadableException;
import tracker.app.eventstore.StoredCommandRepository;
import tracker.app.eventstore.VersionConflictException;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.VersionRule;

/** Sends commands to the aggregates, and translates failures into a message for the user. */
final class AxonCommands implements CommandsWithMetadata {

    private static final Logger LOG = LoggerFactory.getLogger(AxonCommands.class);
    private static final String DISK_FULL = "53100";

    private final CommandGateway gateway;
    private final StoredCommandRepository stored;
    private final CommandMetrics times;

    AxonCommands(CommandGateway gateway, StoredCommandRepository stored, CommandMetrics times) {
        this.gateway = gateway;
        this.stored = stored;
        this.times = times;
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        return send(id, command, Map.of());
    }

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command, Map<String, String> marks) {
        long start = System.nanoTime();
        return gateway.send(GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(Map.of(CommandIdInterceptor.ID, id.value()))
                        .andMetaData(marks))
                .handle((nothing, failure) -> {
                    RuntimeException refusal = failure == null ? null : refusal(id, command, failure);
                    times.record(command, refusal, System.nanoTime() - start);
                    if (refusal != null) {
                        throw refusal;
                    }
                    return null;
                });
    }

    /**
     * A failed command may have been stored before: by a first click, or by an attempt that lost its response. Null
     * if it was.
     */
    private @Nullable RuntimeException refusal(CommandId id, Command command, Throwable failure) {
        RuntimeException refusal = refusal(failure);
        try {
            return switch (stored.status(id, command)) {
                case NEW -> logged(command, refusal);
                case STORED -> null;
                case TAKEN -> new RuleBroken(CommandRule.AN_ID_IS_FOR_ONE_COMMAND);
            };
        } catch (DataAccessException unreachable) {
            // an earlier attempt may have been stored without a response: not even a refusal is certain then
            unreachable.addSuppressed(refusal);
            return logged(command, new CompletionException(unreachable));
        }
    }

    private static RuntimeException logged(Command command, RuntimeException refusal) {
        if (!(refusal instanceof RuleBroken)) {
            LOG.error("{} failed", command.getClass().getSimpleName(), refusal);
        }
        return refusal;
    }

    private static RuntimeException refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleBroken broken -> {
                    return broken;
                }
                case EventNotReadableException hole -> {
                    LOG.error("A command was refused and nothing was stored", failure);
                    return new RuleBroken(CommandRule.THE_HISTORY_CAN_BE_READ);
                }
                case AggregateNotFoundException missing -> {
                    return new RuleBroken(CommandRule.THERE_IS_SUCH_A_THING);
                }
                case VersionConflictException seen -> {
                    return new RuleBroken(VersionRule.IT_STANDS_AS_IT_WAS_SEEN);
                }
                case ConcurrencyException race -> {
                    return new RuleBroken(CommandRule.NOBODY_WAS_QUICKER);
                }
                case AggregateStreamCreationException race -> {
                    return new RuleBroken(CommandRule.NOBODY_WAS_QUICKER);
                }
                case SQLTransientConnectionException busy -> {
                    return new RuleBroken(CommandRule.THERE_IS_A_FREE_CONNECTION);
                }
                case SQLException full
                when DISK_FULL.equals(full.getSQLState()) -> {
                    LOG.error("The disk of the database is full, and nothing was stored", failure);
                    return new RuleBroken(CommandRule.THE_DISK_HAS_ROOM);
                }
                default -> {
                    // check the cause
                }
            }
        }
        return new CompletionException(failure);
    }
}
