package tracker.ui.why;

import java.util.Locale;
import java.util.function.ToLongFunction;
import tracker.domain.participation.ActivityTotals;

/** The headline figure that the finding is about. The table has all of them. */
enum BridgeMeasure {
    HELD("Activities held", ActivityTotals::held),
    PLANNED("Activities planned", ActivityTotals::planned),
    REACH("People reached", tally -> tally.reached().best()),
    /** Counted by trust, not summed over activities. See {@link TrustBridgeCard}. */
    TRUSTS("Trusts taking part", tally -> {
        throw new IllegalStateException("the number of trusts is not part of the activity totals");
    });

    private final String words;
    private final ToLongFunction<ActivityTotals> figure;

    BridgeMeasure(String words, ToLongFunction<ActivityTotals> figure) {
        this.words = words;
        this.figure = figure;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    long of(ActivityTotals tally) {
        return figure.applyAsLong(tally);
    }
}
