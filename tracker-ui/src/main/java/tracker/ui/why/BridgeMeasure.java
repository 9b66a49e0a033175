package tracker.ui.why;

import java.util.Locale;
import java.util.function.ToLongFunction;
import tracker.domain.participation.ActivityTotals;

/** Which of the headline figures the sentence at the top speaks of; the table has all of them. */
enum BridgeMeasure {
    HELD("Activities held", ActivityTotals::held),
    PLANNED("Activities planned", ActivityTotals::planned),
    REACH("People reached", tally -> tally.reached().best()),
    /** Counted by trust and not added up from activities; see {@link TrustBridgeCard}. */
    TRUSTS("Trusts taking part", tally -> {
        throw new IllegalStateException("trusts taking part are no part of a tally");
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
