package tracker.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The database address, for code that needs its own connection outside the pools.
 *
 * @param url for JDBC
 * @param user null if the address has it
 * @param password null if there is none, or the address has it
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    private static final String CONNECT_SECONDS = "5";

    /**
     * Opens an auto-commit connection; the caller closes it.
     *
     * @param purpose the name under which the database lists it
     */
    public Connection connect(String purpose) throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", purpose);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + url.replaceAll("\\?.*", "") + "]";
    }
}
