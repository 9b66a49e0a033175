package tracker.app.signin;

import java.nio.charset.StandardCharsets;

/** The password rules: length only. Rules about digits and symbols make passwords short and alike. */
final class PasswordPolicy {

    static final int LEAST = 10;

    /** bcrypt ignores anything longer. */
    private static final int MOST_BYTES = 72;

    private PasswordPolicy() {}

    /** The error message; empty if the password is accepted. */
    static String problem(String password) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return "Enter a password of at least " + LEAST + " characters. Three random words are a good choice.";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "Enter a shorter password, of at most " + MOST_BYTES + " characters.";
        }
        return password.chars().distinct().count() < 4 ? "Enter a password that is harder to guess." : "";
    }
}
