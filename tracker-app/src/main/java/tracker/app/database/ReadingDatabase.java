package tracker.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database as the readers use it that fill the read models: with the reader's token in one transaction, on connections that
 * neither a rush of questions nor one of commands can take away.
 *
 * @param pool the readers' connections
 * @param transactions of the readers
 */
public record ReadingDatabase(DataSource pool, PlatformTransactionManager transactions) {

    static ReadingDatabase on(DataSource pool) {
        return new ReadingDatabase(pool, new JdbcTransactionManager(pool));
    }

    /** SQL in the reader's transaction. */
    public JdbcTemplate template() {
        return new JdbcTemplate(pool);
    }

    /** A shorter form of the same. */
    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }
}
