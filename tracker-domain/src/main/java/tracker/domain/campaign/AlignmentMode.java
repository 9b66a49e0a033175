package tracker.domain.campaign;

import java.time.DayOfWeek;

/** Which day of an earlier campaign is compared with a day of this one. */
public enum AlignmentMode {
    DAY("day number"),
    /** The same weekday, nearest to the same day of the campaign: at most three days before or after it. */
    WEEKDAY("weekday");

    private static final int WEEK = 7;
    private static final int HALF = 3;

    private final String words;

    AlignmentMode(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The shift in days against the same day of the campaign. */
    int shift(DayOfWeek firstNow, DayOfWeek firstThen) {
        return this == DAY ? 0 : Math.floorMod(firstNow.getValue() - firstThen.getValue() + HALF, WEEK) - HALF;
    }
}
