package tracker.ui.form;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.ui.shared.FigureFormat;

/** What came of a search for schools, in words; each sentence says whether the answer is a school of the register. */
final class SchoolSearchText {

    static final String UNAVAILABLE =
            "The register cannot be searched at the moment. The school is kept as you type it.";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private SchoolSearchText() {}

    static String inWords(SchoolSearchResult found) {
        int shown = found.schools().size();
        if (shown == 0) {
            return "Not in the register of " + MONTH.format(found.asOf())
                    + ". The school is kept as you typed it. For another search, try fewer words, the town or the postcode.";
        }
        String all = FigureFormat.count(found.all(), "school", "schools") + " found in the register";
        String which = shown < found.all()
                ? ", the likeliest " + shown + " are shown; the town or postcode finds fewer. "
                : ". ";
        return all + which + "Choose one, or leave it as you typed it.";
    }

    static String inWords(RegisteredSchool chosen) {
        String where = chosen.whereabouts();
        return "From the register: " + chosen.name() + (where.isEmpty() ? "" : ", " + where) + ". URN " + chosen.urn()
                + ".";
    }
}
