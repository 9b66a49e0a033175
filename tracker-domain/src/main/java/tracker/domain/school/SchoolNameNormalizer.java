package tracker.domain.school;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Normalises school names and search text for comparison: lower case, no accents, no apostrophes, and a space at every
 * end of a word.
 */
final class SchoolNameNormalizer {

    /** Stop words. */
    private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "at", "in", "for");

    /** The most words of a search; the rest is ignored. */
    static final int MOST_WORDS = 12;

    /** Alternatives people type for a part of a name. */
    private static final Map<String, String> ALSO = new LinkedHashMap<>();

    static {
        ALSO.put(" st ", "saint");
        ALSO.put(" saint ", "st");
        ALSO.put(" ss ", "st saints");
        ALSO.put(" church of england ", "cofe ce");
        ALSO.put(" c of e ", "cofe ce church england");
        ALSO.put(" cofe ", "ce church england");
        ALSO.put(" ce ", "cofe church england");
        ALSO.put(" catholic ", "rc roman");
        ALSO.put(" rc ", "roman catholic");
        ALSO.put(" voluntary aided ", "va");
        ALSO.put(" va ", "voluntary aided");
        ALSO.put(" voluntary controlled ", "vc");
        ALSO.put(" vc ", "voluntary controlled");
        ALSO.put(" sixth ", "6th");
        ALSO.put(" 6th ", "sixth");
        ALSO.put(" pupil referral unit ", "pru");
        ALSO.put(" pru ", "pupil referral unit");
    }

    private SchoolNameNormalizer() {}

    /** The words, with a space before and after each. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.UK);
        StringBuilder words = new StringBuilder(" ");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (c == '&') {
                space(words).append("and ");
            } else if (!joins(c) && !(c == '.' && ofAnAbbreviation(plain, i))) {
                space(words);
            }
        }
        return space(words).toString();
    }

    private static StringBuilder space(StringBuilder words) {
        return words.charAt(words.length() - 1) == ' ' ? words : words.append(' ');
    }

    /**
     * Whether the character joins two parts of a word: "Mary's" is one word, and so is a letter with its combining
     * accent.
     */
    private static boolean joins(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '`'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether the dot is part of an abbreviation: "C.E." is one word, "St.Mary" is two. */
    private static boolean ofAnAbbreviation(String plain, int dot) {
        return dot == 1 || (dot > 1 && !Character.isLetterOrDigit(plain.charAt(dot - 2)));
    }

    /** The words of a name, and the alternatives people type for them. */
    static String ofName(String name) {
        String words = of(name);
        StringBuilder also = new StringBuilder(words);
        ALSO.forEach((inName, typed) -> {
            if (words.contains(inName)) {
                also.append(typed).append(' ');
            }
        });
        return also.toString();
    }

    /** The search terms, without stop words unless there are no others. */
    static List<String> searchTerms(String text) {
        List<String> all = Arrays.stream(of(text).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        List<String> telling =
                all.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
