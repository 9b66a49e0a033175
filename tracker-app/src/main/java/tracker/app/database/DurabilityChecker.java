package tracker.app.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses a database that acknowledges writes before they are durable. */
final class DurabilityChecker {

    private final Set<DurabilitySetting> wanted;

    DurabilityChecker(Set<DurabilitySetting> wanted) {
        this.wanted = wanted;
    }

    /** Reads the settings from the database itself, because the configuration may differ. */
    void refuseVolatile(DataSource database) {
        List<String> off = settingsThatAreOff(database);
        if (!off.isEmpty()) {
            throw new DatabaseUnavailableException(
                    "The database runs with %s=off, so a power cut can lose or damage what was stored: switch it on."
                            .formatted(String.join("=off and ", off)));
        }
    }

    private List<String> settingsThatAreOff(DataSource database) {
        try {
            return JdbcClient.create(database)
                    .sql("select name from pg_settings where name in (:wanted) and setting = 'off' order by name")
                    .param(
                            "wanted",
                            wanted.stream().map(DurabilitySetting::setting).toList())
                    .query(String.class)
                    .list();
        } catch (DataAccessException e) {
            throw new DatabaseUnavailableException("The database does not answer: %s.".formatted(reason(e)), e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable said = failure;
        while (said.getCause() != null && !(said instanceof SQLException)) {
            said = said.getCause();
        }
        return String.valueOf(said.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceAll("\\.$", "");
    }
}
