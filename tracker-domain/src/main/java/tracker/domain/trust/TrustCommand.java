package tracker.domain.trust;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.TextLine;

/** A command to the register of trusts. */
public sealed interface TrustCommand extends Command, TrustScoped {

    TrustCode trust();

    /**
     * The natural key with its aggregate type as a prefix, because the event table is unique on id and sequence and has
     * no type column (decision 0002).
     */
    @TargetAggregateIdentifier
    default String stream() {
        return "trust:" + trust();
    }

    record RegisterTrust(
            TrustCode trust,
            TextLine name,
            @Nullable TrustType type,
            Region region,
            Icb icb,
            TrustLocation place,
            @Nullable LocalDate opened)
            implements TrustCommand {}

    record RenameTrust(TrustCode trust, TextLine name, LocalDate from) implements TrustCommand {}

    record MoveTrust(TrustCode trust, Region region, Icb icb, LocalDate from) implements TrustCommand {}

    record DescribeTrust(TrustCode trust, @Nullable TrustType type, TrustLocation place) implements TrustCommand {}

    record CloseTrust(TrustCode trust, LocalDate day, Set<TrustCode> successors) implements TrustCommand {}
}
