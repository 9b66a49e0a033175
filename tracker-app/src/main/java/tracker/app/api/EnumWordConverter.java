package tracker.app.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Converts constants to words: {@code SCHOOL_TALK} is "school-talk". */
public final class EnumWordConverter {

    private EnumWordConverter() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant for this word.
     *
     * @throws InvalidRequestException with all valid words
     */
    public static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("Use one of: " + words(type) + "."));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWordConverter::of).collect(Collectors.joining(", "));
    }
}
