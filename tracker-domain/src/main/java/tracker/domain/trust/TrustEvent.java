package tracker.domain.trust;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.TextLine;

/** An event of a trust. */
public sealed interface TrustEvent {

    TrustCode trust();

    record TrustRegistered(
            TrustCode trust,
            TextLine name,
            @Nullable TrustType type,
            Region region,
            Icb icb,
            TrustLocation place,
            @Nullable LocalDate opened)
            implements TrustEvent {}

    record TrustRenamed(TrustCode trust, TextLine oldName, TextLine name, LocalDate from) implements TrustEvent {}

    record TrustMoved(TrustCode trust, Region oldRegion, Icb oldIcb, Region region, Icb icb, LocalDate from)
            implements TrustEvent {}

    record TrustDescribed(TrustCode trust, @Nullable TrustType type, TrustLocation place) implements TrustEvent {}

    /**
     * A trust closed.
     *
     * @param day its last day open
     */
    record TrustClosed(TrustCode trust, LocalDate day, Set<TrustCode> successors) implements TrustEvent {
        public TrustClosed {
            // Sorted by code, so that equal events are serialised equally.
            Set<TrustCode> inOrder = new TreeSet<>(Comparator.comparing(TrustCode::value));
            inOrder.addAll(successors);
            successors = Collections.unmodifiableSet(inOrder);
        }
    }
}
