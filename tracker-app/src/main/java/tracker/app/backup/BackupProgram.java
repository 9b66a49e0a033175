package tracker.app.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.support.SpringApplicationJsonEnvironmentPostProcessor;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import tracker.app.database.DataFolderDatabase;
import tracker.app.database.DatabaseUnavailableException;
import tracker.app.database.ExternalDatabaseResolver;

/**
 * {@code backup FILE FOLDER}, {@code verify FILE} and {@code restore FILE FOLDER}, as the launcher calls them; exits
 * with 0 for success and 1 for failure.
 */
public final class BackupProgram {

    /** The file is encrypted with a passphrase. */
    public static final String ENCRYPT = "--encrypt";

    /** Followed by the path of the file that holds the passphrase. */
    public static final String PASSPHRASE_FILE = "--passphrase-file=";

    private final PrintStream out;
    private final PropertyResolver settings;

    BackupProgram(PrintStream out, PropertyResolver settings) {
        this.out = out;
        this.settings = settings;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String... words) {
        System.exit(new BackupProgram(System.out, settings()).run(words));
    }

    /** The settings a tracker would use: environment, system properties and files. */
    private static PropertyResolver settings() {
        StandardEnvironment settings = new StandardEnvironment();
        new SpringApplicationJsonEnvironmentPostProcessor().postProcessEnvironment(settings, new SpringApplication());
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return settings;
    }

    int run(String... words) {
        try {
            Path file = Path.of(words[1]).toAbsolutePath();
            switch (words[0]) {
                case "backup" -> backup(file, Path.of(words[2]).toAbsolutePath(), List.of(words));
                case "verify" -> verify(file, List.of(words));
                case "restore" -> restore(file, Path.of(words[2]).toAbsolutePath(), List.of(words));
                default ->
                    throw new BackupRefusedException(
                            "There is no '" + List.of(words).getFirst() + "' command for backups.");
            }
            return 0;
        } catch (BackupRefusedException refused) {
            out.println(refused.sentence());
        } catch (DatabaseUnavailableException unavailable) {
            out.println(unavailable.sentence());
        } catch (Exception failure) {
            out.println("It failed, and nothing was changed: " + failure.getMessage());
        }
        return 1;
    }

    private void backup(Path file, Path folder, List<String> words) throws Exception {
        refuseBesideAnother("Back up your own PostgreSQL with pg_dump", "back up", folder);
        if (!DataFolderDatabase.holdsData(folder)) {
            throw new BackupRefusedException(
                    "There is nothing to back up in %s: give the data folder with --data.".formatted(folder));
        }
        char[] passphrase = words.contains(ENCRYPT) ? passphrase(words).choose() : null;
        try (DataFolderDatabase opened = DataFolderDatabase.open(folder)) {
            BackupManifest manifest =
                    new BackupExporter(opened.address(), version(), progress("written"), passphrase).to(file);
            out.println("Backed up: " + manifest.description() + ".");
        }
        out.println("Saved in " + file + (passphrase == null ? "." : ", encrypted."));
    }

    /** If the settings name another database, the events are there and not in the data folder. */
    private void refuseBesideAnother(String rightWay, String verb, Path folder) {
        Optional<String> named = ExternalDatabaseResolver.in(settings);
        if (named.isPresent()) {
            throw new BackupRefusedException(
                    "The tracker is configured to store its events in %s, not in a data folder, so nothing was done. %s: see 'Backup' in docs/operations.md. To %s the data folder %s anyway, unset SPRING_DATASOURCE_URL (spring.datasource.url)."
                            .formatted(named.get(), rightWay, verb, folder));
        }
    }

    private void verify(Path file, List<String> words) {
        try (BackupFile backup = BackupFile.open(file, passphrase(words)::get)) {
            backup.verify(progress("compared"));
            out.println("The backup is valid: " + backup.manifest().description() + ".");
        }
    }

    private void restore(Path file, Path folder, List<String> words) throws Exception {
        refuseBesideAnother("Restore your own PostgreSQL with pg_restore", "restore", folder);
        try (BackupFile backup = BackupFile.open(file, passphrase(words)::get)) {
            new BackupRestorer(backup, progress("compared")).into(folder);
            out.println("Restored and verified: " + backup.manifest().description() + ".");
        }
        out.println("Start it with: ./tracker run --data " + folder);
    }

    private PassphraseSource passphrase(List<String> words) {
        return new PassphraseSource(
                words.stream()
                        .filter(word -> word.startsWith(PASSPHRASE_FILE))
                        .map(word -> Path.of(word.substring(PASSPHRASE_FILE.length())))
                        .findFirst()
                        .orElse(null),
                settings);
    }

    private LongConsumer progress(String done) {
        return facts -> out.println("  " + facts + " facts " + done + " ...");
    }

    private static String version() {
        String version = BackupProgram.class.getPackage().getImplementationVersion();
        return version == null ? "of unknown version" : version;
    }
}
