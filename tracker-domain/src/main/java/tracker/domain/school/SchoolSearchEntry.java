package tracker.domain.school;

import org.jspecify.annotations.Nullable;
import tracker.domain.shared.EducationPhase;
import tracker.domain.trust.RegisteredTrust;

/**
 * A school and its index text.
 *
 * @param words of the name first, then of its town, postcode and number, with a space before and after each
 * @param placeFrom where the words of the name end
 */
record SchoolSearchEntry(RegisteredSchool school, String words, int placeFrom) {

    /** No match: more search terms than may be missing are not found. */
    static final int NO_MATCH = -1;

    private static final int COUNTS = SchoolNameNormalizer.MOST_WORDS + 1;

    static SchoolSearchEntry of(RegisteredSchool school) {
        String name = SchoolNameNormalizer.ofName(school.name().value());
        String postcode = school.postcode() == null ? "" : school.postcode();
        String place = SchoolNameNormalizer.of((school.town() == null ? "" : school.town()) + " " + postcode + " "
                + postcode.replace(" ", "") + " " + school.urn());
        return new SchoolSearchEntry(school, name + place.substring(1), name.length());
    }

    /** The score, higher is better, or {@link #NO_MATCH}. */
    int likelihood(SchoolSearchTerms sought, @Nullable RegisteredTrust near) {
        boolean starts = true;
        int inName = 0;
        int whole = 0;
        int missing = 0;
        for (SchoolSearchTerms.SearchTerm word : sought.terms()) {
            int at = words.indexOf(word.start());
            int other = at < 0 || at >= placeFrom - 1 ? word.otherIn(words) : -1;
            if (at < 0 && other < 0) {
                if (!word.inTheMiddleOf(words)) {
                    if (!word.optional() && ++missing > sought.missable()) {
                        return NO_MATCH;
                    }
                    continue;
                }
                starts = false;
            } else if (other >= 0 && other < placeFrom - 1) {
                inName++;
                whole++;
            } else if (at >= 0 && at < placeFrom - 1) {
                inName++;
                whole += words.charAt(at + word.start().length()) == ' ' ? 1 : 0;
            }
        }
        if (sought.secondary() && school.phase() == EducationPhase.PRIMARY) {
            starts = false;
        }
        return likelihood(
                starts, near == null ? 0 : ProximityCalculator.of(school, near), inName, begins(sought), whole);
    }

    private int begins(SchoolSearchTerms sought) {
        int from = words.startsWith(" the ") ? " the".length() : 0;
        if (words.startsWith(sought.phrase(), from)) {
            return 2;
        }
        SchoolSearchTerms.SearchTerm first = sought.terms().getFirst();
        return words.startsWith(first.start(), from)
                        || first.others().stream().anyMatch(other -> words.startsWith(other, from))
                ? 1
                : 0;
    }

    /**
     * Combines the criteria into one number. Each criterion only breaks ties of those before it. It is one number for
     * speed, because ten thousand schools are compared on each key press.
     *
     * @param starts whether every search term starts a word of the school, and it is not a primary school for a
     *     "high school"; otherwise one is in the middle of a word
     * @param nearness to the trust of the query
     * @param inName how many search terms are in its name and not only in its town or postcode
     * @param begins 2 if its name begins with the whole search text, 1 if with its first word
     * @param whole how many search terms are whole words of its name
     */
    private static int likelihood(boolean starts, int nearness, int inName, int begins, int whole) {
        int rank = starts ? 1 : 0;
        rank = rank * (ProximityCalculator.NEAREST + 1) + nearness;
        rank = rank * COUNTS + inName;
        rank = rank * 3 + begins;
        return rank * COUNTS + whole;
    }
}
