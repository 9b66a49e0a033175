package tracker.app.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses a date as people write it, day before month. */
final class DateTextParser {

    private static final Pattern IN_EXCEL = Pattern.compile("[2-9][0-9]{4}(\\.[0-9]+)?");
    private static final Pattern TIME_BEHIND = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*[,.]? +", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b", Pattern.CASE_INSENSITIVE);

    /** Excel's day zero, with its non-existent leap day of 1900. */
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-M-d",
                    "d/M/uuuu",
                    "d.M.uuuu",
                    "d-M-uuuu",
                    "d/M/uu",
                    "d.M.uu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "d MMM uu",
                    "MMMM d uuuu",
                    "uuuu/M/d")
            .map(DateTextParser::form)
            .toList();

    private DateTextParser() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Null if it is not a date. */
    static @Nullable LocalDate read(String written) {
        if (IN_EXCEL.matcher(written).matches()) {
            return BEFORE_THE_FIRST.plusDays((long) Double.parseDouble(written));
        }
        String plain = TIME_BEHIND.matcher(written).replaceFirst("");
        plain = WEEKDAY.matcher(plain).replaceFirst("");
        plain = ORDINAL.matcher(plain)
                .replaceAll("")
                .replace(",", " ")
                .replaceAll("\\s+", " ")
                .strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(plain, form);
            } catch (DateTimeException other) {
                // try the next format
            }
        }
        return null;
    }
}
