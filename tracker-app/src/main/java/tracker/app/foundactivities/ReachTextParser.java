package tracker.app.foundactivities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tracker.app.datafiles.CsvRow;
import tracker.domain.shared.CountTextParser;
import tracker.domain.shared.Reach;

/** Reads the number of people from a page's text. Anything else is unknown. */
final class ReachTextParser {

    private static final Set<String> PEOPLE = Set.of("visitors", "pupils", "students", "attendees", "people");
    private static final Set<String> ABOUT = Set.of("around", "about");
    private static final Set<String> AT_LEAST = Set.of("over", "more than", "at least");

    private ReachTextParser() {}

    static Reach read(CsvRow row) {
        String number = row.text("number");
        if (number.isEmpty()) {
            return Reach.UNKNOWN;
        }
        if (!number.matches("[0-9]{1,7}")) {
            row.fault("the number \"" + number + "\" is not a whole number");
            return Reach.UNKNOWN;
        }
        return PEOPLE.contains(row.text("number_of"))
                ? qualified(Integer.parseInt(number), row.text("number_qualifier"))
                : Reach.UNKNOWN;
    }

    /** The page's words: "around 30 pupils". */
    static String inWords(CsvRow row) {
        return Stream.of("number_qualifier", "number", "number_of")
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The list's few qualifiers; any other says something that is not a number of people. */
    private static Reach qualified(int number, String qualifier) {
        boolean known = qualifier.isEmpty() || ABOUT.contains(qualifier) || AT_LEAST.contains(qualifier);
        return known ? CountTextParser.read(qualifier + " " + number).reach() : Reach.UNKNOWN;
    }
}
