package tracker.app.api;

import java.util.Locale;

/** How a constant looks to a machine: {@code SCHOOL_TALK} is "school-talk". */
public final class Word {

    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
