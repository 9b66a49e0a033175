package tracker.ui.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year group of schools in England.
 *
 * @param code as in the reference list, for example {@code year-9}
 * @param name for people
 */
public record YearGroup(String code, String name) {

    private static final int LAST_YEAR = 13;

    /** From nursery to year 13. */
    public static List<YearGroup> all() {
        Stream<YearGroup> early =
                Stream.of(new YearGroup("nursery", "Nursery"), new YearGroup("reception", "Reception"));
        Stream<YearGroup> years =
                IntStream.rangeClosed(1, LAST_YEAR).mapToObj(n -> new YearGroup("year-" + n, "Year " + n));
        return Stream.concat(early, years).toList();
    }

    /** The question which of them took part; may be left out. */
    public static Ticks<YearGroup> question() {
        Ticks<YearGroup> question = new Ticks<>("Which year groups? (optional)", all(), YearGroup::name);
        question.addClassName("compact");
        return question;
    }

    /** The codes of those ticked. */
    public static List<String> codes(Ticks<YearGroup> question) {
        return question.ticked().stream().map(YearGroup::code).toList();
    }
}
