package tracker.ui.why;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.ui.shared.ActivityLabels;

/** The headline figure that the finding is about. The table has all of them. */
enum BridgeMeasure {
    HELD("Activities held", ActivityTotals::held),
    PLANNED("Activities planned", ActivityTotals::planned),
    REACH("People reached", tally -> tally.reached().best()),
    VIDEOS("Videos published", ActivityTotals::held),
    COMPLETIONS("Course completions", ActivityTotals::held),
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

    /** "Activities held"; of one type only, in its own words: "Stands held", "Videos published". */
    String words(BoardFilter filter) {
        Optional<ActivityKind> only = only(filter);
        if (only.isEmpty()) {
            return words;
        }
        ActivityKind kind = only.get();
        return switch (this) {
            case HELD -> ActivityLabels.capital(kind.many()) + done(kind);
            case PLANNED -> ActivityLabels.capital(kind.many()) + " " + kind.plannedWord();
            case REACH, VIDEOS, COMPLETIONS, TRUSTS -> words;
        };
    }

    /** The heading of what is counted: "Activities", "Videos". */
    static String counted(BoardFilter filter) {
        return only(filter).map(kind -> ActivityLabels.capital(kind.many())).orElse("Activities");
    }

    /** The heading of what is held: "Held", "Published". */
    static String held(BoardFilter filter) {
        return ActivityLabels.capital(
                only(filter).map(kind -> kind.inWords(ActivityStage.HELD)).orElse(ActivityStage.HELD.words()));
    }

    /** The heading of what is planned: "Planned", "Submitted". */
    static String planned(BoardFilter filter) {
        return ActivityLabels.capital(
                only(filter).map(ActivityKind::plannedWord).orElse(ActivityStage.PLANNED.words()));
    }

    /** A completion is complete by its name. */
    private static String done(ActivityKind kind) {
        return kind == ActivityKind.COURSE ? "" : " " + kind.inWords(ActivityStage.HELD);
    }

    private static Optional<ActivityKind> only(BoardFilter filter) {
        return filter.kinds().size() == 1 ? filter.kinds().stream().findFirst() : Optional.empty();
    }

    /** The filter with which it is counted, on a board with this filter. */
    BoardFilter on(BoardFilter board) {
        return switch (this) {
            case VIDEOS -> board.withKinds(Set.of(ActivityKind.VIDEO));
            case COMPLETIONS -> board.withKinds(Set.of(ActivityKind.COURSE));
            case HELD, PLANNED, REACH, TRUSTS -> board;
        };
    }

    long of(ActivityTotals tally) {
        return figure.applyAsLong(tally);
    }
}
