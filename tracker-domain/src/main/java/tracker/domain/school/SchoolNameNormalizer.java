package tracker.domain.school;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a school is called and what somebody types, made comparable: small letters, no accents, no apostrophes, and a space wherever
 * a word ends.
 */
final class SchoolNameNormalizer {

    /** They say nothing about which school it is. */
    private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "at", "in", "for");

    /** Nobody needs more words to name a school. */
    static final int MOST_WORDS = 12;

    /** Where a name says the one, people also type the other. */
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

    /** The words one by one, with a space before and after each. */
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

    /** "Mary's" is one word, and so is a letter with the accent that follows it. */
    private static boolean joins(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '`'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** "C.E." is one word, "St.Mary" is two. */
    private static boolean ofAnAbbreviation(String plain, int dot) {
        return dot == 1 || (dot > 1 && !Character.isLetterOrDigit(plain.charAt(dot - 2)));
    }

    /** The words of a name, and those that people type instead. */
    static String ofName(String name) {
        String words = of(name);
        StringBuilder also = new StringBuilder(words);
        ALSO.forEach((said, typed) -> {
            if (words.contains(said)) {
                also.append(typed).append(' ');
            }
        });
        return also.toString();
    }

    /** What somebody looks for, without the words that say nothing unless there are no others. */
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
