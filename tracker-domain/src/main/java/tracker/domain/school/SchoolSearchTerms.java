package tracker.domain.school;

import java.util.List;

/**
 * What somebody looks for.
 *
 * @param words one by one; none where nothing was typed that could name a school
 * @param phrase all of them in the order in which they were typed
 */
record SchoolSearchTerms(List<SearchTerm> terms, String phrase) {

    /** A shorter part of a word is in too many words to mean anything. */
    private static final int SHORTEST_MIDDLE = 3;

    /** @param start the word with the space that stands before each word */
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
