package tracker.domain.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, or the first and last of several, as people write it: day before month, with or without weekday, time of
 * day and year.
 */
public final class DayTextParser {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int CENTURY = 100;
    private static final int LONGEST = 100;

    /** Excel's day zero, with its non-existent leap day of 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern SERIAL = Pattern.compile("[2-9][0-9]{4}(?:\\.[0-9]+)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern INSTANT = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})t([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)(z|[+-][0-9]{2}:[0-9]{2})");
    private static final String WEEKDAYS =
            "mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday";
    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + WEEKDAYS + ")\\b[.,]?");

    private static final String CLOCK = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?: ?[ap]\\.?m\\b\\.?)?"
            + "|[0-9]{1,2}(?:\\.[0-9]{2})? ?[ap]\\.?m\\b\\.?|\\b(?:noon|midday|midnight)\\b";
    private static final Pattern TIME = Pattern.compile("(?:\\bat |@ ?|\\bfrom |(?<=[0-9])t)?(?:" + CLOCK + ")"
            + "(?: ?(?:-|to|until) ?(?:" + CLOCK + "))?(?: ?(?:z|gmt|bst|utc)\\b| ?[+-][0-9]{2}:?[0-9]{2}$)?");
    private static final Pattern PART_OF_DAY =
            Pattern.compile("\\b(?:all day|am|pm|morning|afternoon|evening|lunchtime|provisional|tbc)\\b");

    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})");
    private static final Pattern NO_YEAR = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern IN_LETTERS =
            Pattern.compile("([0-9]{1,2})[-/. ]*" + MONTH + "(?:[-/. ]*'?([0-9]{4}|[0-9]{2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " ?([0-9]{1,2})(?: ([0-9]{4}))?");
    private static final Pattern YEAR_THEN_LETTERS = Pattern.compile("([0-9]{4})[-/ ]" + MONTH + "[-/ ]([0-9]{1,2})");
    private static final Pattern DAY_ALONE = Pattern.compile("[0-9]{1,2}");
    private static final Pattern MONTH_FIRST_RANGE =
            Pattern.compile(MONTH + " ?([0-9]{1,2}) ?(?:-|to|until|and|&) ?([0-9]{1,2})(?: ([0-9]{4}))?");
    private static final Pattern BETWEEN =
            Pattern.compile(" ?(-|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|&|\\band\\b) ?");

    private DayTextParser() {}

    /**
     * What was understood.
     *
     * @param days null if it is not a day
     * @param noYear whether the year is not written and was taken from elsewhere
     * @param monthFirst the same digits read with the month first; null if that is no other day
     * @param doubt why it may be another day, for people; empty if there is none
     * @param fault why it is not a day, for people; empty if it is one
     */
    public record DayReading(
            @Nullable DayRange days,
            boolean noYear,
            @Nullable LocalDate monthFirst,
            String doubt,
            String fault) {}

    /** Some of a date; the rest comes from the other end of a range or from the campaign. */
    private record DayParts(
            int day, @Nullable Integer month, @Nullable Integer year, boolean digits) {

        boolean monthBehind() {
            return month != null && month > 12 && digits && day <= 12;
        }
    }

    /**
     * Reads one cell or field; never throws.
     *
     * @param year for a date without one
     */
    public static DayReading read(String written, int year) {
        String plain = plain(written);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return fault("This is not a date.");
        }
        if (SERIAL.matcher(plain).matches()) {
            return found(DAY_ZERO.plusDays(new BigDecimal(plain).longValue()));
        }
        Matcher instant = INSTANT.matcher(plain);
        if (instant.matches()) {
            return instant(plain);
        }
        @Nullable DayOfWeek weekday = weekday(plain);
        String date = withoutTime(plain);
        try {
            DayParts single = single(date);
            return single != null ? one(single, weekday, year) : range(date, year);
        } catch (DateTimeException noSuchDay) {
            return fault("There is no such day.");
        }
    }

    private static DayReading instant(String plain) {
        try {
            ZonedDateTime there =
                    OffsetDateTime.parse(plain.toUpperCase(Locale.ROOT)).atZoneSameInstant(LondonCalendar.ZONE);
            return checkedYear(DayRange.on(there.toLocalDate()), false, null, "");
        } catch (DateTimeException noInstant) {
            return fault("There is no such day.");
        }
    }

    private static DayReading one(DayParts parts, @Nullable DayOfWeek weekday, int year) {
        int in = parts.year() == null ? year : parts.year();
        int month = parts.month() == null ? 0 : parts.month();
        if (parts.monthBehind()) {
            LocalDate day = LocalDate.of(in, parts.day(), month);
            return checkedYear(
                    DayRange.on(day),
                    parts.year() == null,
                    null,
                    "There is no month " + month + ", so the month seems to come first.");
        }
        LocalDate day = LocalDate.of(in, month, parts.day());
        LocalDate other = parts.digits() && parts.day() <= 12 && parts.day() != month
                ? LocalDate.of(in, parts.day(), month)
                : null;
        String doubt = weekday == null || weekday == day.getDayOfWeek()
                ? ""
                : LondonCalendar.inWords(day) + " is a "
                        + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + ", not a "
                        + weekday.getDisplayName(TextStyle.FULL, Locale.UK) + ".";
        return checkedYear(DayRange.on(day), parts.year() == null, other, doubt);
    }

    /** Splits at each word that can stand between two days, until both sides are dates. */
    private static DayReading range(String date, int year) {
        Matcher monthFirst = MONTH_FIRST_RANGE.matcher(date);
        if (monthFirst.matches() && month(monthFirst.group(1)) != null) {
            Integer month = month(monthFirst.group(1));
            Integer in = monthFirst.group(4) == null ? null : Integer.valueOf(monthFirst.group(4));
            return both(
                    new DayParts(Integer.parseInt(monthFirst.group(2)), month, in, false),
                    new DayParts(Integer.parseInt(monthFirst.group(3)), month, in, false),
                    year);
        }
        Matcher between = BETWEEN.matcher(date);
        while (between.find()) {
            String before = date.substring(0, between.start()).strip();
            DayParts to = single(date.substring(between.end()).strip());
            DayParts from = DAY_ALONE.matcher(before).matches()
                    ? new DayParts(Integer.parseInt(before), null, null, false)
                    : single(before);
            if (from != null && to != null) {
                boolean two = between.group(1).equals("&") || between.group(1).equals("and");
                DayReading both = both(from, to, year);
                return two
                                && both.days() != null
                                && !both.days().to().equals(both.days().from().plusDays(1))
                        ? fault("These are several days. Use a row for each.")
                        : both;
            }
        }
        return fault("This is not a date.");
    }

    private static DayReading both(DayParts from, DayParts to, int year) {
        Integer month = from.month() == null ? to.month() : from.month();
        Integer in = from.year() == null ? to.year() : from.year();
        boolean swapped = from.monthBehind() || to.monthBehind();
        LocalDate first = day(from.day(), month, in == null ? year : in, swapped);
        LocalDate last = day(to.day(), to.month(), to.year() == null ? first.getYear() : to.year(), swapped);
        if (last.isBefore(first)) {
            return fault("The last day is before the first.");
        }
        return checkedYear(
                new DayRange(first, last),
                in == null,
                null,
                swapped ? "One of the dates has no such month, so the month seems to come first." : "");
    }

    private static LocalDate day(int day, @Nullable Integer month, int year, boolean swapped) {
        int behind = month == null ? 0 : month;
        return swapped ? LocalDate.of(year, day, behind) : LocalDate.of(year, behind, day);
    }

    private static @Nullable DayParts single(String text) {
        Matcher digits = YEAR_FIRST.matcher(text);
        if (digits.matches()) {
            return new DayParts(number(digits, 3), number(digits, 2), number(digits, 1), false);
        }
        digits = EIGHT_DIGITS.matcher(text);
        if (digits.matches() && number(digits, 1) >= EARLIEST && number(digits, 1) <= LATEST) {
            return new DayParts(number(digits, 3), number(digits, 2), number(digits, 1), false);
        }
        digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return new DayParts(number(digits, 1), number(digits, 2), year(digits.group(3)), true);
        }
        digits = NO_YEAR.matcher(text);
        return digits.matches() ? new DayParts(number(digits, 1), number(digits, 2), null, true) : inLetters(text);
    }

    private static @Nullable DayParts inLetters(String text) {
        Matcher letters = IN_LETTERS.matcher(text);
        if (letters.matches() && month(letters.group(2)) != null) {
            return new DayParts(number(letters, 1), month(letters.group(2)), year(letters.group(3)), false);
        }
        letters = MONTH_FIRST.matcher(text);
        if (letters.matches() && month(letters.group(1)) != null) {
            return new DayParts(number(letters, 2), month(letters.group(1)), year(letters.group(3)), false);
        }
        letters = YEAR_THEN_LETTERS.matcher(text);
        return letters.matches() && month(letters.group(2)) != null
                ? new DayParts(number(letters, 3), month(letters.group(2)), number(letters, 1), false)
                : null;
    }

    private static int number(Matcher digits, int group) {
        return Integer.parseInt(digits.group(group));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 20 * CENTURY + year : Integer.valueOf(year);
    }

    private static @Nullable Integer month(String letters) {
        if (letters.equals("sept")) {
            return 9;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(letters)) {
                return i + 1;
            }
        }
        return null;
    }

    private static @Nullable DayOfWeek weekday(String plain) {
        Matcher word = WEEKDAY.matcher(plain);
        if (!word.find() || word.results().count() > 0) {
            return null;
        }
        Matcher again = WEEKDAY.matcher(plain);
        again.find();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getDisplayName(TextStyle.FULL, Locale.UK)
                    .toLowerCase(Locale.UK)
                    .startsWith(again.group(1).substring(0, 3))) {
                return day;
            }
        }
        return null;
    }

    private static String withoutTime(String plain) {
        String date = TIME.matcher(plain).replaceAll(" ");
        date = WEEKDAY.matcher(date).replaceAll(" ");
        date = PART_OF_DAY.matcher(date).replaceAll(" ").replaceAll("\\( *\\)", " ");
        return date.replaceAll("(?<=[0-9])(?:st|nd|rd|th)\\b", "")
                .replaceAll("\\b(?:of|the)\\b", " ")
                .replaceAll("(?<=[0-9])t ?$", "")
                .replaceAll("^(?:from|on|date:?) ", "")
                .replace(",", " ")
                .replaceAll(" +", " ")
                .replaceAll("^[ @-]+|[ .@-]+$", "");
    }

    private static DayReading found(LocalDate day) {
        return checkedYear(DayRange.on(day), false, null, "");
    }

    private static DayReading checkedYear(DayRange days, boolean noYear, @Nullable LocalDate other, String doubt) {
        int year = days.from().getYear();
        int last = days.to().getYear();
        return year < EARLIEST || last > LATEST
                ? fault("The year " + (year < EARLIEST ? year : last) + " cannot be right.")
                : new DayReading(days, noYear, other, doubt, "");
    }

    private static DayReading fault(String why) {
        return new DayReading(null, false, null, "", why);
    }

    /** In lower case, with one kind of space and of dash, and without what cannot be seen. */
    private static String plain(String written) {
        return written.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\h\\v]+", " ")
                .replaceFirst("^['\u2019]", "")
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.UK);
    }
}
