package tracker.ui.myactivities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.OwnActivity;
import tracker.ui.activity.UnreportedActivitiesCard;

/** The filters of a trust's activity list. */
enum MyActivityFilter {
    ALL("All"),
    OWED("Still to report"),
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Cancelled"),
    WITHDRAWN("Withdrawn"),
    MINE("Logged by me");

    private final String words;

    MyActivityFilter(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The word in the URL: "owed". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MyActivityFilter> read(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }

    boolean fits(OwnActivity own, LocalDate today) {
        ActivityStage stage = own.activity().stage();
        return switch (this) {
            case ALL -> true;
            case OWED -> UnreportedActivitiesCard.isUnreported(own.activity(), today);
            case PLANNED ->
                stage == ActivityStage.PLANNED && !UnreportedActivitiesCard.isUnreported(own.activity(), today);
            case HELD -> stage.isReported();
            case CANCELLED -> stage == ActivityStage.CANCELLED;
            case WITHDRAWN -> stage == ActivityStage.WITHDRAWN;
            case MINE -> own.mine();
        };
    }
}
