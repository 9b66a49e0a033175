package tracker.app.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import org.axonframework.common.IdentifierFactory;

/** Axon's own identifiers ordered by time: random ones write to a random page of the index with every insert. */
public final class TimeOrderedIds extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
