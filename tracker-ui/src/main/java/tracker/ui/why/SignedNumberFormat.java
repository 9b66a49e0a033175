package tracker.ui.why;

import tracker.ui.shared.FigureFormat;

/** Formats a change with its sign. */
final class SignedNumberFormat {

    private SignedNumberFormat() {}

    /** "+1,204", "−3", "0". */
    static String format(long change) {
        return change > 0 ? "+" + FigureFormat.count(change) : change < 0 ? "−" + FigureFormat.count(-change) : "0";
    }
}
