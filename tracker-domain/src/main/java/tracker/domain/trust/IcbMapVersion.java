package tracker.domain.trust;

import java.time.LocalDate;
import java.time.Month;

/** The integrated care boards changed on 1 April 2026; a week is shown on the map of its time unless today's is asked for. */
public enum IcbMapVersion {
    /** The 42 boards until March 2026. */
    OF_2023("2023"),
    /** The 36 boards since April 2026. */
    OF_2026("2026");

    private static final LocalDate CHANGED = LocalDate.of(2026, Month.APRIL, 1);

    private final String word;

    IcbMapVersion(String word) {
        this.word = word;
    }

    /** In an address: the year from which the map is. */
    public String word() {
        return word;
    }

    /** The map of that day. */
    public static IcbMapVersion on(LocalDate day) {
        return day.isBefore(CHANGED) ? OF_2023 : OF_2026;
    }
}
