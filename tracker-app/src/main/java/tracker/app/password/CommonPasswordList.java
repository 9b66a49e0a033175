package tracker.app.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that guessers try first. A password counts as common also with digits or signs around it, with the usual
 * signs in place of letters, and when it only repeats a common one.
 */
final class CommonPasswordList {

    private static final String FILE = "/password/common-passwords.txt";
    private static final String SIGNS = "@4301!$5";
    private static final String LETTERS = "aaeoiiss";

    private CommonPasswordList() {}

    /** Read at the first use; some megabytes. */
    private static final class Holder {
        static final Set<String> ALL = read();
    }

    static boolean contains(String password) {
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        String inner = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return listed(plain) || listed(inner) || listed(letters(plain)) || listed(letters(inner));
    }

    private static boolean listed(String word) {
        return Holder.ALL.contains(word) || Holder.ALL.contains(unit(word));
    }

    /** The shortest text that the word repeats; the word itself if there is none. */
    private static String unit(String word) {
        int length = (word + word).indexOf(word, 1);
        return length <= 0 ? word : word.substring(0, length);
    }

    private static String letters(String word) {
        StringBuilder plain = new StringBuilder(word);
        for (int at = 0; at < plain.length(); at++) {
            int sign = SIGNS.indexOf(plain.charAt(at));
            if (sign >= 0) {
                plain.setCharAt(at, LETTERS.charAt(sign));
            }
        }
        return plain.toString();
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswordList.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
