package tracker.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Map;

/**
 * Configures the embedded server.
 *
 * <p>The library is made for tests: by default it turns off fsync, synchronous_commit and full_page_writes, admits
 * every user of the machine and deletes its data.
 */
final class DurableServerFactory {

    private static final Duration STARTUP_WAIT = Duration.ofMinutes(5);

    private static final Map<String, String> SERVER = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "60",
            "timezone", "UTC",
            "log_timezone", "UTC");

    private DurableServerFactory() {}

    static EmbeddedPostgres.Builder server(DataFolder folder, String password) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        PostgresProgramFolder.folder(folder).toFile())
                .setPGStartupWait(STARTUP_WAIT)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .setConnectConfig("password", password);
        SERVER.forEach(builder::setServerConfig);
        cluster(folder).forEach(builder::setLocaleConfig);
        return builder;
    }

    /** Options of initdb; the library calls them its locale but passes all of them on. */
    private static Map<String, String> cluster(DataFolder folder) {
        return Map.of(
                "locale", "C",
                "locale-provider", "builtin",
                "builtin-locale", "C.UTF-8",
                "auth", "scram-sha-256",
                "pwfile", folder.password().toString());
    }
}
