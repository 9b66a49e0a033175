package tracker.domain.trust;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.TextLine;

/** What has happened to a trust. */
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

    /** @param day the last day on which the trust is open */
    record TrustClosed(TrustCode trust, LocalDate day, Set<TrustCode> successors) implements TrustEvent {
        public TrustClosed {
            // In the order of their codes, so that the same fact is always stored in the same words.
            Set<TrustCode> inOrder = new TreeSet<>(Comparator.comparing(TrustCode::value));
            inOrder.addAll(successors);
            successors = Collections.unmodifiableSet(inOrder);
        }
    }
}
