package tracker.domain.school;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The terms of a search.
 *
 * @param terms one for each word; none if the text has no word
 * @param phrase all of them in the order typed
 * @param missable how many terms a school may lack
 */
record SchoolSearchTerms(List<SearchTerm> terms, String phrase, int missable) {

    /** The shortest term that may match in the middle of a word; shorter ones match too many. */
    private static final int SHORTEST_MIDDLE = 3;

    /** From this number of terms on, one may be missing. */
    private static final int MANY = 3;

    /**
     * One word of a search.
     *
     * @param start the word with a leading space, as at the start of a word
     * @param others whole words that mean the same or are spelt alike, with a space at both ends
     * @param optional whether a school may lack it
     */
    record SearchTerm(String plain, String start, List<String> others, boolean optional) {

        boolean inTheMiddleOf(String words) {
            return plain.length() >= SHORTEST_MIDDLE && words.contains(plain);
        }

        /** Where another way to write it begins; -1 if nowhere. */
        int otherIn(String words) {
            for (String other : others) {
                int at = words.indexOf(other);
                if (at >= 0) {
                    return at;
                }
            }
            return -1;
        }

        private SearchTerm with(List<String> alike, boolean nowOptional) {
            return new SearchTerm(
                    plain,
                    start,
                    Stream.concat(others.stream(), alike.stream().map(word -> " " + word + " "))
                            .toList(),
                    nowOptional);
        }
    }

    static SchoolSearchTerms parse(String text) {
        List<String> words = SchoolNameNormalizer.searchTerms(text);
        return new SchoolSearchTerms(
                words.stream()
                        .map(word -> new SearchTerm(
                                word,
                                " " + word,
                                SchoolWordAlternatives.of(word).stream()
                                        .map(other -> " " + other + " ")
                                        .toList(),
                                false))
                        .toList(),
                " " + String.join(" ", words),
                0);
    }

    /**
     * More and more forgiving searches, for words that no school has all of: without the words that say only the
     * type of school; then words spelt alike; then both; then with one word missing.
     */
    List<SchoolSearchTerms> forgiving(SchoolVocabulary vocabulary) {
        List<SearchTerm> alike = terms.stream()
                .map(term -> term.with(vocabulary.like(term.plain()), false))
                .toList();
        List<SearchTerm> anyType = alike.stream()
                .map(term -> term.with(List.of(), SchoolWordAlternatives.isType(term.plain())))
                .toList();
        long telling = anyType.stream().filter(term -> !term.optional()).count();
        List<SchoolSearchTerms> all = new ArrayList<>();
        if (telling > 0 && telling < terms.size()) {
            all.add(new SchoolSearchTerms(
                    terms.stream()
                            .map(term -> term.with(List.of(), SchoolWordAlternatives.isType(term.plain())))
                            .toList(),
                    phrase,
                    0));
        }
        all.add(new SchoolSearchTerms(alike, phrase, 0));
        if (telling > 0 && telling < terms.size()) {
            all.add(new SchoolSearchTerms(anyType, phrase, 0));
        }
        if (telling >= MANY) {
            all.add(new SchoolSearchTerms(anyType, phrase, 1));
        }
        return all;
    }

    /** Whether it asks for a school that is no primary school. */
    boolean secondary() {
        return terms.stream().anyMatch(term -> SchoolWordAlternatives.isSecondary(term.plain()));
    }
}
