package tracker.planted.app.board;

import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ActivityKind;
import tracker.domain.shared.Command;
import tracker.domain.stand.StandCommand;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandEvent.StandHeld;

/** Would miss a new type of activity, command or event. */
final class WiringWithDefaults {

    private static final String SOME = "select 1 where kind in ('STAND', 'SCHOOL_TALK')";
    private static final String CORRECTED = "select 1 where name like '%Corrected'";
    private static final String COUNTED = "select 1 where payload_type = 'stand.VisitorsTallied'";

    String kind(ActivityKind kind) {
        return switch (kind) {
            case STAND -> SOME;
            default -> CORRECTED;
        };
    }

    String word(String kind) {
        return switch (kind) {
            case "stand" -> SOME;
            case "talk" -> CORRECTED;
            default -> COUNTED;
        };
    }

    int vocabulary(StandCommand command) {
        switch (command) {
            case BookStand book:
                return 1;
            default:
                return 2;
        }
    }

    int command(Command command) {
        return switch (command) {
            case BookStand book -> 1;
            default -> 2;
        };
    }

    int event(ActivityEvent event) {
        return switch (event) {
            case StandHeld held -> 1;
            default -> 2;
        };
    }

    boolean rule(ActivityKind kind) {
        return kind.name().startsWith("SCHOOL_");
    }
}
