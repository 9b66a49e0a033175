package tracker.ui.why;

import tracker.ui.shared.Figures;

/** A change as people write it. */
final class Signed {

    private Signed() {}

    /** "+1,204", "−3", "0". */
    static String number(long change) {
        return change > 0 ? "+" + Figures.count(change) : change < 0 ? "−" + Figures.count(-change) : "0";
    }
}
