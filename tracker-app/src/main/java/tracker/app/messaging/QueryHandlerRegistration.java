package tracker.app.messaging;

import java.util.function.Function;
import tracker.domain.shared.Query;

/**
 * One question and who answers it; a bean of this type is all it takes.
 *
 * @param question the type of the question
 * @param answer asks the read models; called inside one read-only transaction, so all it reads stands at one position
 */
public record QueryHandlerRegistration<Q extends Query<R>, R>(Class<Q> queryType, Function<Q, R> handler) {}
