package tracker.app.messaging;

import java.util.function.Function;
import tracker.domain.shared.Query;

/**
 * A query type with its handler; a bean of this type registers it.
 *
 * @param queryType the query type
 * @param handler reads the read models; called inside one read-only transaction, so all it reads has one position
 */
public record QueryHandlerRegistration<Q extends Query<R>, R>(Class<Q> queryType, Function<Q, R> handler) {}
