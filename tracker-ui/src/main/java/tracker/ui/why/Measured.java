package tracker.ui.why;

import java.util.Locale;
import java.util.function.ToLongFunction;
import tracker.domain.participation.Tally;

/** Which of the headline figures the sentence at the top speaks of; the table has all of them. */
enum Measured {
    HELD("Activities held", Tally::held),
    PLANNED("Activities planned", Tally::planned),
    REACH("People reached", tally -> tally.reached().best()),
    /** Counted by trust and not added up from activities; see {@link TrustsWhy}. */
    TRUSTS("Trusts taking part", tally -> {
        throw new IllegalStateException("trusts taking part are no part of a tally");
    });

    private final String words;
    private final ToLongFunction<Tally> figure;

    Measured(String words, ToLongFunction<Tally> figure) {
        this.words = words;
        this.figure = figure;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    long of(Tally tally) {
        return figure.applyAsLong(tally);
    }
}
