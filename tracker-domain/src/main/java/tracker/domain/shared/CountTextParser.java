package tracker.domain.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of people as people write it: "120", "about 120", "120+", "80-100", "TBC". Forms and spreadsheets use
 * it, so that the same words mean the same everywhere.
 */
public final class CountTextParser {

    private static final Set<String> UNKNOWN = Set.of(
            "-",
            "--",
            "?",
            "??",
            "tbc",
            "tba",
            "tbd",
            "t.b.c",
            "n/a",
            "na",
            "n.a",
            "n/k",
            "nk",
            "unknown",
            "unsure",
            "not known",
            "not sure",
            "not counted",
            "not recorded",
            "not available",
            "not applicable",
            "not yet known",
            "to be confirmed",
            "to be advised",
            "awaiting",
            "awaiting figures",
            "pending",
            "no data",
            "don't know");

    private static final String ABOUT = "circa|ca|c|approximately|approximate|approx|appx|about|abt|around|roughly|some"
            + "|estimated|estimate|est|nearly|almost|in the region of|somewhere around|~|\u2248";
    private static final String AT_LEAST = "over|more than|at least|minimum of|minimum|min|no fewer than|not less than"
            + "|upwards of|in excess of|>=|>|\u2265";
    private static final String AT_MOST =
            "up to|at most|maximum of|maximum|max|no more than|not more than|fewer than|less than|under|below|<=|<|\u2264";
    private static final String PEOPLE =
            "people|persons|person|visitors?|pupils?|students?|attendees?|attended|children|kids"
                    + "|learners?|guests?|adults?|delegates?|participants?|young people|members of (?:the )?public|the public|public"
                    + "|staff|patients?|parents?|pax|in total|total";

    private static final Pattern BEFORE = Pattern.compile("(" + ABOUT + "|" + AT_LEAST + "|" + AT_MOST
            + ")[.:]?\\s*(?=[0-9(]|" + "(?:" + ABOUT + "|" + AT_LEAST + "|" + AT_MOST + "|between|a |an |the ).*)(.*)");
    private static final Pattern BEHIND = Pattern.compile("(.*?[0-9k](?: ?(?:" + PEOPLE
            + "))?)\\s*(\\+|plus|or more|and over|and more|at least|or so|-?ish|approximately|approx|appx|estimated|estimate|est|ish"
            + "|maximum|max|minimum|min|or fewer|or less|\\?)[.]?");
    private static final Pattern OF_PEOPLE = Pattern.compile("(.*?[0-9k+?])\\s*(?:" + PEOPLE + ")[.]?");
    private static final Pattern RANGE =
            Pattern.compile("(?:between|from)?\\s*([0-9][0-9, .]*?)\\s*(?:-|to|and)\\s*([0-9][0-9, .]*)");
    private static final Pattern SHORTENED = Pattern.compile("([0-9]+(?:\\.[0-9])?)\\s*k");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,10}|[0-9]{1,3}(?:[, '\u2019][0-9]{3})+)(?:\\.0+)?");
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+");
    private static final Pattern COMMA = Pattern.compile("([0-9]+),([0-9]{1,2})");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]+)?e\\+?[0-9]{1,2}");
    private static final int LONGEST = 80;
    private static final String EXAMPLE = " Enter a whole number, for example 120.";

    private CountTextParser() {}

    /** How far the words could be understood. */
    public enum CountCertainty {
        /** Nothing is written. */
        EMPTY,
        /** Said in so many words that it is not known. */
        UNKNOWN,
        READ,
        /** Can be read, but may mean something else. The reach is the most likely one. */
        DOUBTFUL,
        /** Cannot be read. */
        FAULT
    }

    /**
     * What was understood.
     *
     * @param reach unknown if there is no number
     * @param middle whether the best figure is the middle of the range that was written
     * @param sentence why it is doubtful or cannot be read, for people; otherwise empty
     */
    public record CountReading(CountCertainty certainty, Reach reach, boolean middle, String sentence) {

        /** The best figure, or else the lowest or the highest. Null if there is none. */
        public @Nullable Integer figure() {
            if (reach.best() != null) {
                return reach.best();
            }
            return reach.low() != null ? reach.low() : reach.high();
        }

        public boolean readable() {
            return certainty != CountCertainty.FAULT;
        }
    }

    /** Reads one cell or field; never throws. */
    public static CountReading read(String written) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return new CountReading(CountCertainty.EMPTY, Reach.UNKNOWN, false, "");
        }
        if (UNKNOWN.contains(plain.replaceAll("[.]$", ""))) {
            return new CountReading(CountCertainty.UNKNOWN, Reach.UNKNOWN, false, "");
        }
        if (plain.length() > LONGEST) {
            return fault("This cannot be read as a number.");
        }
        return switch (plain) {
            case "nil", "zero", "nobody", "no one", "nought" -> read(new Reach(null, 0, null, null));
            case "none" ->
                doubt(
                        Reach.UNKNOWN,
                        "“none” can mean that nobody came or that nobody counted. Write 0 if nobody came.");
            default -> plain.startsWith("=") ? fault("A formula cannot be read.") : number(plain);
        };
    }

    private static CountReading number(String plain) {
        String text = withoutBrackets(plain);
        text = withoutPeople(text);
        boolean about = false;
        boolean least = false;
        boolean most = false;
        boolean asked = false;
        for (Matcher words = affix(text); words != null; words = affix(text)) {
            boolean front = words.pattern() == BEFORE;
            String word = words.group(front ? 1 : 2);
            text = withoutPeople(words.group(front ? 2 : 1).strip());
            least |= word.matches(AT_LEAST + "|\\+|plus|or more|and over|and more");
            most |= word.matches(AT_MOST + "|or fewer|or less");
            asked |= word.equals("?");
            about |= word.matches(ABOUT + "|or so|-?ish");
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && !least && !most) {
            return range(range.group(1), range.group(2));
        }
        Matcher thousands = SHORTENED.matcher(text);
        if (thousands.matches()) {
            about = true;
            text = new BigDecimal(thousands.group(1)).movePointRight(3).toPlainString();
        }
        CountReading single = single(text);
        Integer figure = single.reach().best();
        if (figure == null || !about && !least && !most && !asked) {
            return single;
        }
        if (least && most) {
            return fault("This cannot be read as a number.");
        }
        Reach reach = least
                ? new Reach(figure, null, null, about ? CountingMethod.ESTIMATE : null)
                : most
                        ? new Reach(null, null, figure, about ? CountingMethod.ESTIMATE : null)
                        : Reach.of(figure, CountingMethod.ESTIMATE);
        return asked
                ? doubt(reach, "There is a question mark behind the number. It is taken as an estimate.")
                : new CountReading(single.certainty(), reach, false, single.sentence());
    }

    private static @Nullable Matcher affix(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return before;
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.matches() ? behind : null;
    }

    private static CountReading range(String first, String second) {
        CountReading from = single(first.strip());
        CountReading to = single(second.strip());
        Integer low = from.reach().best();
        Integer high = to.reach().best();
        if (low == null || high == null) {
            return fault("This cannot be read as a number or a range.");
        }
        if (low > high) {
            return fault("The range begins with its higher number.");
        }
        int best = low + (high - low) / 2;
        return new CountReading(
                from.certainty() == CountCertainty.DOUBTFUL ? from.certainty() : to.certainty(),
                new Reach(low, best, high, CountingMethod.ESTIMATE),
                true,
                from.sentence().isEmpty() ? to.sentence() : from.sentence());
    }

    private static CountReading single(String text) {
        if (WHOLE.matcher(text).matches()) {
            long count = Long.parseLong(text.replaceAll("\\.0+$", "").replaceAll("[^0-9]", ""));
            return count > Integer.MAX_VALUE
                    ? fault("This number is too large.")
                    : read(new Reach(null, (int) count, null, null));
        }
        if (POINTS.matcher(text).matches()) {
            String count = text.replace(".", "");
            return count.length() > 9
                    ? fault("This number is too large.")
                    : doubt(
                            new Reach(null, Integer.valueOf(count), null, null),
                            "A point can separate thousands or decimals.");
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches()) {
            boolean noughts = comma.group(2).matches("0+") && comma.group(1).length() < 9;
            return doubt(
                    noughts ? new Reach(null, Integer.valueOf(comma.group(1)), null, null) : Reach.UNKNOWN,
                    "A comma can separate thousands or decimals, and this is neither.");
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return scientific(new BigDecimal(text));
        }
        if (text.matches("[0-9]+\\.[0-9]+")) {
            return fault("People are counted in whole numbers.");
        }
        if (text.matches("[(-] ?[0-9.,]+\\)?")) {
            return new CountReading(
                    CountCertainty.FAULT, Reach.UNKNOWN, false, ValueRule.COUNTS_ARE_ZERO_OR_MORE.sentence());
        }
        if (text.matches(".*[\u00BC-\u00BE\u2044\u2150-\u215E].*")) {
            return fault("A fraction is not a number of people.");
        }
        return fault("This cannot be read as a number.");
    }

    private static CountReading scientific(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && number.compareTo(new BigDecimal("999999999")) <= 0;
        return whole
                ? doubt(
                        new Reach(null, number.intValueExact(), null, null),
                        "Excel shows a shortened number here, and may have dropped digits.")
                : fault("This number is too large or not whole.");
    }

    private static CountReading read(Reach reach) {
        return new CountReading(CountCertainty.READ, reach, false, "");
    }

    private static CountReading doubt(Reach reach, String why) {
        return new CountReading(CountCertainty.DOUBTFUL, reach, false, why);
    }

    private static CountReading fault(String why) {
        return new CountReading(CountCertainty.FAULT, Reach.UNKNOWN, false, why + EXAMPLE);
    }

    private static String withoutPeople(String text) {
        Matcher people = OF_PEOPLE.matcher(text);
        return people.matches() ? people.group(1).strip() : text;
    }

    /** "120 (approx)" and "120 (estimate)" are said with and without brackets. */
    private static String withoutBrackets(String text) {
        Matcher inBrackets = Pattern.compile("(.*[0-9a-z])\\s*\\(([a-z. ]+)\\)").matcher(text);
        return inBrackets.matches() ? inBrackets.group(1) + " " + inBrackets.group(2) : text;
    }

    /** In lower case, with one kind of space, dash and digit, and without what cannot be seen. */
    private static String plain(String written) {
        String digits = written.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(digits.replaceAll("[\u00BC-\u00BE\u2150-\u215E]", "\u2044"), Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\h\\v]+", " ")
                .replaceFirst("^['\u2019](?=[0-9])", "")
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.UK);
    }
}
