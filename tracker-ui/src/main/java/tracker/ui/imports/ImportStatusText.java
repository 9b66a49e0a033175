package tracker.ui.imports;

import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.ui.shared.FigureFormat;

/** How an import stands, in a sentence or two. */
final class ImportStatusText {

    private ImportStatusText() {}

    static String standing(ImportSummary now) {
        return switch (now.state()) {
            case OPENED -> "Nothing is imported yet. Say which column is which, then try it.";
            case CHECKING -> "Trying each row, without storing anything" + far(now);
            case CHECKED -> tried(now);
            case RUNNING -> "Importing" + far(now) + " You may leave this page; it goes on.";
            case STOPPED ->
                "Stopped: " + rows(now.count(RowOutcome.STORED))
                        + " imported, the rest not. What is on the boards stays.";
            case DONE -> done(now);
            case TAKING_BACK -> "Taking it back" + far(now);
            case TAKEN_BACK -> back(now);
            case PUTTING_BACK -> "Putting it back" + far(now);
        };
    }

    private static String far(ImportSummary now) {
        return now.of() == 0
                ? ": " + rows(now.done()) + " so far."
                : ": " + FigureFormat.count(now.done()) + " of " + rows(now.of()) + ".";
    }

    private static String tried(ImportSummary now) {
        int ready = now.count(RowOutcome.FINE) + now.count(RowOutcome.WARNED);
        int there = now.count(RowOutcome.THERE);
        if (ready == 0 && there == now.rows() && there > 0) {
            return "Everything in this file is on the boards already. Importing it again would change nothing.";
        }
        return FigureFormat.count(ready) + " of " + rows(now.rows()) + " can be imported." + there(there)
                + " Nothing is stored yet.";
    }

    private static String done(ImportSummary now) {
        int wrong = now.count(RowOutcome.WRONG);
        return rows(now.count(RowOutcome.STORED)) + " imported; the boards show them now."
                + there(now.count(RowOutcome.THERE))
                + (wrong == 0 ? "" : " " + rows(wrong) + " could not be imported.");
    }

    private static String back(ImportSummary now) {
        int stays = now.count(RowOutcome.STORED);
        return rows(now.count(RowOutcome.TAKEN_BACK)) + " taken back; the boards no longer count them."
                + (stays == 0 ? "" : " " + rows(stays) + " stayed, since somebody has changed them.");
    }

    private static String there(int there) {
        return there == 0 ? "" : " " + rows(there) + " there already, and not counted twice.";
    }

    static String rows(int number) {
        return FigureFormat.count(number, "row", "rows");
    }
}
