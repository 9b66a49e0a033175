package tracker.domain.school;

import org.jspecify.annotations.Nullable;
import tracker.domain.trust.RegisteredTrust;

/**
 * A school and the words by which it is found.
 *
 * @param words of the name first, then of its town, postcode and number, a space before and after each
 * @param placeFrom where the words of the name end
 */
record Findable(RegisteredSchool school, String words, int placeFrom) {

    /** It is not meant: a word fits nowhere. */
    static final int NOT_MEANT = -1;

    private static final int COUNTS = SchoolWords.MOST_WORDS + 1;

    static Findable of(RegisteredSchool school) {
        String name = SchoolWords.ofAName(school.name().value());
        String postcode = school.postcode() == null ? "" : school.postcode();
        String place = SchoolWords.of((school.town() == null ? "" : school.town()) + " " + postcode + " "
                + postcode.replace(" ", "") + " " + school.urn());
        return new Findable(school, name + place.substring(1), name.length());
    }

    /** How likely it is meant, the larger the likelier, or {@link #NOT_MEANT}. */
    int likelihood(Sought sought, @Nullable RegisteredTrust near) {
        boolean starts = true;
        int inName = 0;
        int whole = 0;
        for (Sought.Word word : sought.words()) {
            int at = words.indexOf(word.start());
            if (at < 0) {
                if (!word.inTheMiddleOf(words)) {
                    return NOT_MEANT;
                }
                starts = false;
            } else if (at < placeFrom - 1) {
                inName++;
                whole += words.charAt(at + word.start().length()) == ' ' ? 1 : 0;
            }
        }
        return likelihood(starts, near == null ? 0 : Nearness.of(school, near), inName, begins(sought), whole);
    }

    private int begins(Sought sought) {
        int from = words.startsWith(" the ") ? " the".length() : 0;
        if (words.startsWith(sought.phrase(), from)) {
            return 2;
        }
        return words.startsWith(sought.words().getFirst().start(), from) ? 1 : 0;
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
        rank = rank * (Nearness.NEAREST + 1) + nearness;
        rank = rank * COUNTS + inName;
        rank = rank * 3 + begins;
        return rank * COUNTS + whole;
    }
}
