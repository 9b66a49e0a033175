package tracker.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database as the projections use it: with their token in one transaction, on connections that many queries or
 * commands cannot take.
 *
 * @param pool the projections' connections
 * @param transactions of the projections
 */
public record ReadingDatabase(DataSource pool, PlatformTransactionManager transactions) {

    static ReadingDatabase on(DataSource pool) {
        return new ReadingDatabase(pool, new JdbcTransactionManager(pool));
    }

    /** SQL in the projection's transaction. */
    public JdbcTemplate template() {
        return new JdbcTemplate(pool);
    }

    /** A shorter form of the same. */
    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }
}
