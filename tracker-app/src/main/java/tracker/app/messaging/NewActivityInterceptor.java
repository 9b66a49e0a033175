package tracker.app.messaging;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.NewStreamContext;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityId;
import tracker.domain.shared.RuleBroken;

/**
 * Treats an activity with a fresh id as new, which saves a lookup in the event store (decision 0015).
 *
 * <p>Correctness does not depend on it. The first event has sequence number 0, which the store accepts once, and a
 * refusal is final only if the store has no events of the activity. Otherwise the command lost a race and is decided
 * on the stored state.
 */
final class NewActivityInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** The maximum age of an id; an id contains its creation time. */
    private static final long FRESH_MILLISECONDS = 60_000;

    /** More than one node creates in that time. An id that is dropped too early costs a retry. */
    private static final int REMEMBERED = 10_000;

    private static final int LENGTH_OF_A_UUID = 36;
    private static final int ORDERED_BY_TIME = 7;
    private static final int BITS_BELOW_THE_TIME = 16;

    private final Set<Class<?>> beginnings = DomainAggregateConfiguration.ALL.stream()
            .flatMap(NewActivityInterceptor::beginnings)
            .filter(ActivityCommand.class::isAssignableFrom)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<ActivityId, Boolean> takenForNew = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMillis(FRESH_MILLISECONDS))
            .<ActivityId, Boolean>build()
            .asMap();
    private final StoredStreamRepository streams;

    NewActivityInterceptor(StoredStreamRepository streams) {
        this.streams = streams;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> command, InterceptorChain chain) throws Exception {
        ActivityId fresh = fresh(command);
        if (fresh == null) {
            return chain.proceed();
        }
        NewStreamContext.note(command, Set.of(fresh.value()));
        try {
            return chain.proceed();
        } catch (RuleBroken refusal) {
            if (isStored(fresh)) {
                throw new ConcurrencyException("Refused because it was assumed to be new", refusal);
            }
            throw refusal;
        }
    }

    /** Each id counts as new once; later commands are decided on the stored state. */
    private @Nullable ActivityId fresh(UnitOfWork<? extends CommandMessage<?>> work) {
        return work.getMessage().getPayload() instanceof ActivityCommand command
                        && beginnings.contains(command.getClass())
                        && !NewStreamContext.areNoted(work)
                        && isYoung(command.id().value())
                        && takenForNew.putIfAbsent(command.id(), true) == null
                ? command.id()
                : null;
    }

    private static boolean isYoung(String id) {
        int start = id.length() - LENGTH_OF_A_UUID;
        if (start < 1 || id.charAt(start - 1) != '-') {
            return false;
        }
        UUID uuid;
        try {
            uuid = UUID.fromString(id.substring(start));
        } catch (IllegalArgumentException other) {
            return false;
        }
        return uuid.version() == ORDERED_BY_TIME
                && Math.abs(System.currentTimeMillis() - (uuid.getMostSignificantBits() >>> BITS_BELOW_THE_TIME))
                        < FRESH_MILLISECONDS;
    }

    private boolean isStored(ActivityId activity) {
        return streams.isStored(activity.value());
    }

    /** The commands that may start an aggregate. */
    private static Stream<Class<?>> beginnings(Class<?> decider) {
        return Stream.of(decider.getDeclaredMethods())
                .filter(NewActivityInterceptor::begins)
                .map(method -> method.getParameterTypes()[0]);
    }

    private static boolean begins(Method method) {
        CreationPolicy policy = method.getAnnotation(CreationPolicy.class);
        return policy != null && policy.value() != AggregateCreationPolicy.NEVER;
    }
}
