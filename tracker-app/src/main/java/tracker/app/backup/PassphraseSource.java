package tracker.app.backup;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * Where the passphrase of a backup comes from: a file, the environment, or the person at the terminal. Never from the
 * command line, which every user of the machine can read.
 *
 * @param file its first line is the passphrase; null if none is named
 * @param settings may hold {@value #ENVIRONMENT}
 */
record PassphraseSource(@Nullable Path file, PropertyResolver settings) {

    static final String ENVIRONMENT = "TRACKER_BACKUP_PASSPHRASE";

    private static final int SHORTEST = 12;

    /** The passphrase for a new backup. @throws BackupRefusedException if there is none, or it is too short */
    char[] choose() {
        char[] chosen = named();
        if (chosen == null) {
            chosen = typed("Passphrase for the backup: ");
            if (!Arrays.equals(chosen, typed("Again: "))) {
                throw new BackupRefusedException("The two passphrases differ, so nothing was written.");
            }
        }
        if (chosen.length < SHORTEST) {
            throw new BackupRefusedException(
                    "The passphrase has fewer than " + SHORTEST + " characters, so nothing was written.");
        }
        return chosen;
    }

    /** The passphrase of an existing backup. @throws BackupRefusedException if there is none */
    char[] get() {
        char[] known = named();
        return known == null ? typed("Passphrase of the backup: ") : known;
    }

    private char @Nullable [] named() {
        if (file != null) {
            try {
                return Files.readString(file).lines().findFirst().orElse("").toCharArray();
            } catch (IOException unreadable) {
                throw new BackupRefusedException("The passphrase file " + file + " cannot be read.", unreadable);
            }
        }
        String text = settings.getProperty(ENVIRONMENT);
        return text == null || text.isEmpty() ? null : text.toCharArray();
    }

    private static char[] typed(String prompt) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword(prompt);
        if (typed == null) {
            throw new BackupRefusedException("A passphrase is needed: name a file with --passphrase-file, or set "
                    + ENVIRONMENT + " in the environment.");
        }
        return typed;
    }
}
