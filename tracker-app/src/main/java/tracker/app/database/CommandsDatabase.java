package tracker.app.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The database as commands use it.
 *
 * <p>Most commands need no transaction of their own, since their events are stored in groups; so a connection is taken
 * only by those that use one.
 *
 * @param direct for single statements that are their own transaction
 * @param inTransaction takes part in the command's transaction
 * @param transactions begins it without taking a connection
 */
public record CommandsDatabase(DataSource direct, DataSource inTransaction, PlatformTransactionManager transactions) {

    static CommandsDatabase on(DataSource pool) {
        DataSource lazy = new LazyConnectionDataSourceProxy(pool);
        return new CommandsDatabase(pool, lazy, new JdbcTransactionManager(lazy));
    }

    /** Whether this thread is in a command's transaction. */
    public boolean isInCommandTransaction() {
        return TransactionSynchronizationManager.hasResource(inTransaction);
    }

    /** SQL in the command's transaction. */
    public JdbcClient jdbc() {
        return JdbcClient.create(inTransaction);
    }

    /** SQL that sees what others have committed since the command began. */
    public JdbcClient directJdbc() {
        return JdbcClient.create(direct);
    }
}
