package tracker.app.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What a machine says with its command: on which version of the activity it was wished, and the print of its words (decision
 * 0028).
 *
 * <p>The version is checked on the fact that was decided. Its number says on which state it was decided, and the store takes a
 * number once; so nobody can come in between. The print stays with the fact, so that another wish under the same key is noticed.
 */
public final class ExpectedVersionInterceptor
        implements CorrelationDataProvider, MessageDispatchInterceptor<EventMessage<?>> {

    /** The metadata of a command under which it carries the number of the last fact that its sender has seen. */
    public static final String EXPECTED_VERSION = "seen";

    /** The metadata of a command and of its fact under which it carries the print of its words. */
    public static final String FINGERPRINT = "print";

    /** Most commands come from people and carry neither. */
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        MetaData said = message.getMetaData();
        if (!(message instanceof CommandMessage<?>)
                || !said.containsKey(FINGERPRINT) && !said.containsKey(EXPECTED_VERSION)) {
            return Map.of();
        }
        return said.subset(EXPECTED_VERSION, FINGERPRINT);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (at, event) -> event.getMetaData().get(EXPECTED_VERSION) instanceof String seen
                        && event instanceof DomainEventMessage<?> fact
                ? checked(fact, events.subList(0, at), Long.parseLong(seen))
                : event;
    }

    /** Only the first fact of a command follows what its sender has seen. */
    private static EventMessage<?> checked(
            DomainEventMessage<?> fact, List<? extends EventMessage<?>> before, long seen) {
        if (before.isEmpty() && fact.getSequenceNumber() != seen + 1) {
            throw new VersionConflictException();
        }
        return fact.withMetaData(fact.getMetaData().withoutKeys(Set.of(EXPECTED_VERSION)));
    }
}
