package tracker.domain.trust;

import java.time.LocalDate;
import java.time.Month;

/**
 * The versions of the map of integrated care boards, which changed on 1 April 2026. A campaign is shown on the map of
 * its time unless the present one is requested.
 */
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

    /** In a URL: the year of the map. */
    public String word() {
        return word;
    }

    /** The map valid on that day. */
    public static IcbMapVersion on(LocalDate day) {
        return day.isBefore(CHANGED) ? OF_2023 : OF_2026;
    }
}
