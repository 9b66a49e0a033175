package tracker.app.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.PersonId;

/**
 * Gives the event of a command the identifier of the command. The event store accepts an identifier once, so it
 * accepts a command once (decision 0016). Further events of the same command get a number suffix.
 *
 * <p>The name of the command is stored as metadata of the event, to detect that an identifier is used for two
 * different commands.
 */
public final class CommandIdInterceptor
        implements CorrelationDataProvider, MessageDispatchInterceptor<EventMessage<?>> {

    /** Metadata key of a command: its id. */
    public static final String ID = "command";

    /** Metadata key of an event: the name of the command that caused it. */
    public static final String COMMAND_NAME = "asked";

    /** Metadata key of a command and of its events: the person who sent it; missing if the tracker itself did. */
    public static final String BY = "by";

    /** Metadata key of a command and of its events: the import that sent it. */
    public static final String IMPORT = "import";

    /** Metadata of a command sent by a person; empty if the tracker itself sends it. */
    public static Map<String, String> by(@Nullable PersonId person) {
        return person == null ? Map.of() : Map.of(BY, person.value());
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        MetaData carried = message.getMetaData();
        if (!(message instanceof CommandMessage<?>) || !carried.containsKey(ID)) {
            return Map.of();
        }
        return carried.subset(ID, BY, IMPORT).and(COMMAND_NAME, StoredTypeNames.of(message.getPayloadType()));
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (at, event) -> event.getMetaData().get(ID) instanceof String command
                        && event instanceof DomainEventMessage<?> domainEvent
                ? marked(domainEvent, command, number(events, at, command))
                : event;
    }

    /** The number of events that the same command has applied before this one. */
    private static int number(List<? extends EventMessage<?>> events, int at, String command) {
        int number = 0;
        while (at - number > 0 && isOf(events.get(at - number - 1), command)) {
            number++;
        }
        return number;
    }

    /** Earlier events already have their metadata at this point. */
    private static boolean isOf(EventMessage<?> before, String command) {
        return before.getIdentifier().equals(command) || before.getIdentifier().startsWith(command + "/");
    }

    private static DomainEventMessage<?> marked(DomainEventMessage<?> domainEvent, String command, int number) {
        MetaData kept = domainEvent.getMetaData().withoutKeys(Set.of(ID));
        return new GenericDomainEventMessage<>(
                domainEvent.getType(),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber(),
                domainEvent.getPayload(),
                kept,
                number == 0 ? command : command + "/" + number,
                domainEvent.getTimestamp());
    }
}
