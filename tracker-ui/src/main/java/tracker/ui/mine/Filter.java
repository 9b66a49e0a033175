package tracker.ui.mine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.Stage;
import tracker.ui.activity.Owed;

/** Which of a trust's activities are listed. */
enum Filter {
    ALL("All"),
    OWED("Still to report"),
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Cancelled"),
    WITHDRAWN("Withdrawn"),
    MINE("Logged by me");

    private final String words;

    Filter(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** In an address: "owed". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Filter> read(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }

    boolean fits(OwnActivity own, LocalDate today) {
        Stage stage = own.activity().stage();
        return switch (this) {
            case ALL -> true;
            case OWED -> Owed.is(own.activity(), today);
            case PLANNED -> stage == Stage.PLANNED;
            case HELD -> stage == Stage.HELD;
            case CANCELLED -> stage == Stage.CANCELLED;
            case WITHDRAWN -> stage == Stage.WITHDRAWN;
            case MINE -> own.mine();
        };
    }
}
