package tracker.app.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Default folders of the data, without {@code --data}.
 *
 * @param home the folder of the script
 */
record LauncherFolders(Path home) {

    Path data(@Nullable Path named) {
        return named == null ? home.resolve("tracker-data/main") : named.toAbsolutePath();
    }

    Path demo(@Nullable Path named) {
        return named == null ? home.resolve("tracker-data/demo") : named.toAbsolutePath();
    }

    /** The arguments of a process without pages, which works on the data folder and ends. */
    List<String> tool(@Nullable Path named, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--spring.profiles.active=tool", "--tracker.data=" + data(named)));
        arguments.addAll(List.of(more));
        return arguments;
    }
}
