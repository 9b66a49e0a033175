package tracker.ui.form;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.ui.shared.FigureFormat;

/** Describes the result of a school search; each sentence says whether the answer is a school in the register. */
final class SchoolSearchText {

    static final String UNAVAILABLE =
            "The school search is not available at the moment. We will save the name you enter.";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private SchoolSearchText() {}

    static String inWords(SchoolSearchResult found) {
        int shown = found.schools().size();
        if (shown == 0) {
            return "Nothing in the register of " + MONTH.format(found.asOf())
                    + " fits these words. We will save the name you entered, or you can search again with fewer words, the town or the postcode.";
        }
        String all = found.exact()
                ? FigureFormat.count(found.all(), "school", "schools") + " found in the register"
                : "No school fits all these words. "
                        + FigureFormat.count(found.all(), "similar school", "similar schools") + " found";
        String which = shown < found.all()
                ? ", showing the best " + shown + ". Add the town or postcode to narrow them down. "
                : ". ";
        return all + which + "Choose one, or keep what you entered.";
    }

    static String inWords(RegisteredSchool chosen) {
        String where = chosen.whereabouts();
        return "From the register: " + chosen.name() + (where.isEmpty() ? "" : ", " + where) + ". URN " + chosen.urn()
                + ".";
    }
}
