package tracker.domain.school;

import org.jspecify.annotations.Nullable;
import tracker.domain.trust.RegisteredTrust;

/**
 * A school and the words by which it is found.
 *
 * @param words of the name first, then of its town, postcode and number, a space before and after each
 * @param placeFrom where the words of the name end
 */
record SchoolSearchEntry(RegisteredSchool school, String words, int placeFrom) {

    /** It is not meant: a word fits nowhere. */
    static final int NO_MATCH = -1;

    private static final int COUNTS = SchoolNameNormalizer.MOST_WORDS + 1;

    static SchoolSearchEntry of(RegisteredSchool school) {
        String name = SchoolNameNormalizer.ofName(school.name().value());
        String postcode = school.postcode() == null ? "" : school.postcode();
        String place = SchoolNameNormalizer.of((school.town() == null ? "" : school.town()) + " " + postcode + " "
                + postcode.replace(" ", "") + " " + school.urn());
        return new SchoolSearchEntry(school, name + place.substring(1), name.length());
    }

    /** How likely it is meant, the larger the likelier, or {@link #NO_MATCH}. */
    int likelihood(SchoolSearchTerms sought, @Nullable RegisteredTrust near) {
        boolean starts = true;
        int inName = 0;
        int whole = 0;
        for (SchoolSearchTerms.SearchTerm word : sought.terms()) {
            int at = words.indexOf(word.start());
            if (at < 0) {
                if (!word.inTheMiddleOf(words)) {
                    return NO_MATCH;
                }
                starts = false;
            } else if (at < placeFrom - 1) {
                inName++;
                whole += words.charAt(at + word.start().length()) == ' ' ? 1 : 0;
            }
        }
        return likelihood(
                starts, near == null ? 0 : ProximityCalculator.of(school, near), inName, begins(sought), whole);
    }

    private int begins(SchoolSearchTerms sought) {
        int from = words.startsWith(" the ") ? " the".length() : 0;
        if (words.startsWith(sought.phrase(), from)) {
            return 2;
        }
        return words.startsWith(sought.terms().getFirst().start(), from) ? 1 : 0;
    }

    /**
     * What comes first decides, and only where it is the same the next. One number, because ten thousand schools are compared for each
     * letter that somebody types.
     *
     * @param starts every word that was typed starts a word of the school; otherwise one lies in the middle of a word
     * @param nearness to the trust that asks
     * @param inName how many of the typed words are in its name and not only in its town or postcode
     * @param begins 2 when its name begins with all that was typed, 1 with the first word of it
     * @param whole how many of them are whole words of its name
     */
    private static int likelihood(boolean starts, int nearness, int inName, int begins, int whole) {
        int rank = starts ? 1 : 0;
        rank = rank * (ProximityCalculator.NEAREST + 1) + nearness;
        rank = rank * COUNTS + inName;
        rank = rank * 3 + begins;
        return rank * COUNTS + whole;
    }
}
