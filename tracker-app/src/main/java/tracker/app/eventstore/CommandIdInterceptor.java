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
 * Gives the facts of a command the identifier of the command: the store, which takes an identifier once, thereby takes a
 * command once (decision 0016). A second fact of the same command is numbered behind it.
 *
 * <p>The name of the command stays with the fact as metadata, so that it is noticed when somebody uses an identifier for two
 * different wishes.
 */
public final class CommandIdInterceptor
        implements CorrelationDataProvider, MessageDispatchInterceptor<EventMessage<?>> {

    /** The metadata of a command under which it carries its id. */
    public static final String ID = "command";

    /** The metadata of a fact that tells which command asked for it. */
    public static final String COMMAND_NAME = "asked";

    /** The metadata of a command, and of its facts, that tells which person asked for it; missing when it was the tracker itself. */
    public static final String BY = "by";

    /** The metadata of a command, and of its facts, that tells which import asked for it. */
    public static final String IMPORT = "import";

    /** What a command carries when a person asks; nothing when it is the tracker itself. */
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
        return (at, event) ->
                event.getMetaData().get(ID) instanceof String command && event instanceof DomainEventMessage<?> fact
                        ? marked(fact, command, number(events, at, command))
                        : event;
    }

    /** How many facts the same command has told before this one. */
    private static int number(List<? extends EventMessage<?>> events, int at, String command) {
        int number = 0;
        while (at - number > 0 && isOf(events.get(at - number - 1), command)) {
            number++;
        }
        return number;
    }

    /** Those before are marked already when this one's turn comes. */
    private static boolean isOf(EventMessage<?> before, String command) {
        return before.getIdentifier().equals(command) || before.getIdentifier().startsWith(command + "/");
    }

    private static DomainEventMessage<?> marked(DomainEventMessage<?> fact, String command, int number) {
        MetaData kept = fact.getMetaData().withoutKeys(Set.of(ID));
        return new GenericDomainEventMessage<>(
                fact.getType(),
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber(),
                fact.getPayload(),
                kept,
                number == 0 ? command : command + "/" + number,
                fact.getTimestamp());
    }
}
