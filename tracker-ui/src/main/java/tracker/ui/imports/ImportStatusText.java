package tracker.ui.imports;

import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.ui.shared.FigureFormat;

/** The status of an import, in a sentence or two. */
final class ImportStatusText {

    private ImportStatusText() {}

    static String standing(ImportSummary now) {
        return switch (now.state()) {
            case OPENED -> "Nothing has been imported yet. Match the columns, then check the file.";
            case CHECKING -> "Checking the rows; nothing is saved yet" + far(now);
            case CHECKED -> tried(now);
            case RUNNING -> "Importing" + far(now) + " You can leave this page and the import will continue.";
            case STOPPED ->
                "Stopped: " + rows(now.count(RowOutcome.STORED))
                        + " imported, the rest not. Imported rows stay on the boards.";
            case DONE -> done(now);
            case TAKING_BACK -> "Undoing the import" + far(now);
            case TAKEN_BACK -> back(now);
            case PUTTING_BACK -> "Restoring the import" + far(now);
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
            return "Everything in this file has already been imported. Importing it again would change nothing.";
        }
        return FigureFormat.count(ready) + " of " + rows(now.rows()) + " can be imported." + unticked(now)
                + there(there) + leftOut(now) + " Nothing is saved yet.";
    }

    private static String done(ImportSummary now) {
        int wrong = now.count(RowOutcome.WRONG);
        return rows(now.count(RowOutcome.STORED)) + " imported. The boards have been updated."
                + unticked(now)
                + there(now.count(RowOutcome.THERE))
                + leftOut(now)
                + (wrong == 0 ? "" : " " + rows(wrong) + " could not be imported.");
    }

    private static String back(ImportSummary now) {
        int stays = now.count(RowOutcome.STORED);
        return rows(now.count(RowOutcome.TAKEN_BACK)) + " undone and no longer counted."
                + (stays == 0 ? "" : " " + rows(stays) + " kept, because someone has changed them since.");
    }

    private static String unticked(ImportSummary now) {
        int unticked = now.count(RowOutcome.UNTICKED);
        return unticked == 0 ? "" : " " + rows(unticked) + " not ticked.";
    }

    private static String leftOut(ImportSummary now) {
        int out = now.count(RowOutcome.LEFT_OUT);
        return out == 0 ? "" : " " + rows(out) + " without an activity left out.";
    }

    private static String there(int there) {
        return there == 0 ? "" : " " + rows(there) + " already there and not counted twice.";
    }

    static String rows(int number) {
        return FigureFormat.count(number, "row", "rows");
    }
}
