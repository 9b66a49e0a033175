package tracker.domain.school;

import java.util.List;

/**
 * The terms of a search.
 *
 * @param terms one for each word; none if the text has no word
 * @param phrase all of them in the order typed
 */
record SchoolSearchTerms(List<SearchTerm> terms, String phrase) {

    /** The shortest term that may match in the middle of a word; shorter ones match too many. */
    private static final int SHORTEST_MIDDLE = 3;

    /**
     * One word of a search.
     *
     * @param start the word with a leading space, as at the start of a word
     */
    record SearchTerm(String plain, String start) {

        boolean inTheMiddleOf(String words) {
            return plain.length() >= SHORTEST_MIDDLE && words.contains(plain);
        }
    }

    static SchoolSearchTerms parse(String text) {
        List<String> words = SchoolNameNormalizer.searchTerms(text);
        return new SchoolSearchTerms(
                words.stream().map(word -> new SearchTerm(word, " " + word)).toList(), " " + String.join(" ", words));
    }
}
