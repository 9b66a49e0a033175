package tracker.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The log of the embedded PostgreSQL: one file per start; the previous one is kept. */
final class ServerLog {

    private static final String GAVE_UP = "pg_ctl: could not start server";
    private static final String LOCKED_OUT = "password authentication failed";

    private final DataFolder folder;

    private ServerLog(DataFolder folder) {
        this.folder = folder;
    }

    /** Rotates the log. */
    static ServerLog begin(DataFolder folder) throws IOException {
        if (Files.exists(folder.log())) {
            Files.move(folder.log(), folder.previousLog(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(folder.log(), OwnerOnlyFiles.attributes());
        return new ServerLog(folder);
    }

    /** Whether further waiting is useless. */
    boolean saysThatItFailed() {
        String said = text();
        return said.contains(GAVE_UP) || said.contains(LOCKED_OUT);
    }

    boolean saysThatThePortIsTaken() {
        return says(StartupFailureKind.PORT);
    }

    boolean saysThatItIsStillHeld() {
        return says(StartupFailureKind.STILL_HELD);
    }

    private boolean says(StartupFailureKind trouble) {
        return StartupFailureKind.in(text()).filter(trouble::equals).isPresent();
    }

    /** The log since the start, which is short. */
    String text() {
        try {
            return new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The message for the failure, from the log and the exception. */
    DatabaseUnavailableException explain(Throwable cause) {
        return StartupFailureKind.in(text() + everyMessage(cause))
                .or(this::fullDisk)
                .map(trouble -> trouble.toException(folder))
                .orElseGet(() -> new DatabaseUnavailableException(
                        "The database in %s did not start. The reason is in %s.".formatted(folder, folder.log()),
                        cause));
    }

    /** On a full disk the log itself stays empty. */
    private Optional<StartupFailureKind> fullDisk() {
        return new DataFolderChecker(folder).isDiskFull()
                ? Optional.of(StartupFailureKind.DISK_FULL)
                : Optional.empty();
    }

    private static String everyMessage(Throwable cause) {
        StringBuilder messages = new StringBuilder();
        for (Throwable t = cause; t != null; t = t.getCause()) {
            messages.append('\n').append(t.getMessage());
        }
        return messages.toString();
    }
}
