package tracker.app.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import tracker.app.database.DatabaseUnavailable;
import tracker.app.database.OpenedFolder;

/**
 * {@code backup FILE FOLDER}, {@code verify FILE} and {@code restore FILE FOLDER}, as the launcher says them; ends with 0 when it
 * went well and 1 when not.
 */
public final class BackupProgram {

    private final PrintStream out;

    BackupProgram(PrintStream out) {
        this.out = out;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String... words) {
        System.exit(new BackupProgram(System.out).run(words));
    }

    int run(String... words) {
        try {
            Path file = Path.of(words[1]).toAbsolutePath();
            switch (words[0]) {
                case "backup" -> backup(file, Path.of(words[2]).toAbsolutePath());
                case "verify" -> verify(file);
                case "restore" -> restore(file, Path.of(words[2]).toAbsolutePath());
                default ->
                    throw new BackupRefused("There is no '" + List.of(words).getFirst() + "' of backups.");
            }
            return 0;
        } catch (BackupRefused refused) {
            out.println(refused.sentence());
        } catch (DatabaseUnavailable unavailable) {
            out.println(unavailable.sentence());
        } catch (Exception failure) {
            out.println("It did not work, and nothing was changed: " + failure.getMessage());
        }
        return 1;
    }

    private void backup(Path file, Path folder) throws Exception {
        if (!OpenedFolder.holdsData(folder)) {
            throw new BackupRefused(
                    "There is nothing to back up in %s: name the data folder with --data.".formatted(folder));
        }
        try (OpenedFolder opened = OpenedFolder.open(folder)) {
            Manifest manifest = new Export(opened.address(), version(), progress("written")).to(file);
            out.println("Backed up: " + manifest.told() + ".");
        }
        out.println("It stands in " + file + ".");
    }

    private void verify(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify(progress("compared"));
            out.println("The backup is good: " + backup.manifest().told() + ".");
        }
    }

    private void restore(Path file, Path folder) throws Exception {
        try (BackupFile backup = BackupFile.open(file)) {
            new Restore(backup, progress("compared")).into(folder);
            out.println("Restored and compared: " + backup.manifest().told() + ".");
        }
        out.println("Start it with: ./tracker run --data " + folder);
    }

    private LongConsumer progress(String done) {
        return facts -> out.println("  " + facts + " facts " + done + " ...");
    }

    private static String version() {
        String version = BackupProgram.class.getPackage().getImplementationVersion();
        return version == null ? "of no version" : version;
    }
}
