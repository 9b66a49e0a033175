package tracker.app.password;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rules for passwords: long enough, not one that guessers try first, and not the person's own name or address. Rules
 * about digits and symbols make passwords short and alike.
 */
public final class PasswordPolicy {

    /** The fewest characters. */
    public static final int LEAST = 10;

    /** bcrypt ignores anything longer. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 4;

    /** What a guesser knows of this tracker. */
    private static final String[] OURS = {
        "healthcarescience", "healthcarescienceweek", "healthcaresciencetracker", "healthcarescienceweektracker"
    };

    private PasswordPolicy() {}

    /**
     * Checks a new password.
     *
     * @param about what everybody knows of the person: name and email address
     * @return the error message; empty if the password is accepted
     */
    public static String problem(String password, String... about) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return "Enter a password of at least " + LEAST + " characters. Three random words are a good choice.";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "Enter a shorter password, of at most " + MOST_BYTES + " characters.";
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT || CommonPasswordList.contains(password)) {
            return "This password is one of the first that others would try. Enter another. Three random words are a "
                    + "good choice.";
        }
        return isKnown(letters(password), about)
                ? "Your name, your email address and the name of this tracker are easy to guess. Enter another password."
                : "";
    }

    private static boolean isKnown(String letters, String... about) {
        return Stream.concat(
                        Stream.of(OURS), Stream.of(about).flatMap(known -> Stream.of(known, known.split("@", 2)[0])))
                .map(PasswordPolicy::letters)
                .anyMatch(known -> !known.isEmpty() && known.equals(letters));
    }

    /** What remains without digits, blanks and signs; empty if there are no letters. */
    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }
}
