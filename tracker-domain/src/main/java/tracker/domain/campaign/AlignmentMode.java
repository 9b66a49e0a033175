package tracker.domain.campaign;

import java.time.DayOfWeek;

/** Which day of an earlier campaign a day of this one is held against. */
public enum AlignmentMode {
    DAY("day of the campaign"),
    /** The same weekday that is nearest to the same day of the campaign: three days before it at most, or three after. */
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

    /** How many days later than the same day of the campaign. */
    int shift(DayOfWeek firstNow, DayOfWeek firstThen) {
        return this == DAY ? 0 : Math.floorMod(firstNow.getValue() - firstThen.getValue() + HALF, WEEK) - HALF;
    }
}
