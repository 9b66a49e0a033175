package tracker.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Three small connection pools, so that many queries take no connection from commands or projections. A request that
 * waits longer than {@link #CONNECTION_TIMEOUT_MILLIS} fails with a message.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class ConnectionPoolConfiguration {

    static final long CONNECTION_TIMEOUT_MILLIS = 3_000;

    /** Projections have no waiting user, so they may outlast a restart of the database. */
    private static final long READERS_PATIENCE_MILLISECONDS = 30_000;

    private final DatabaseAddress address;
    private final DatabaseProperties.DatabaseSettings sizes;
    private final Environment environment;

    ConnectionPoolConfiguration(DatabaseAddress address, DatabaseProperties properties, Environment environment) {
        this.address = address;
        this.sizes = properties.database();
        this.environment = environment;
    }

    /** The pool for queries is the default; migrations use it too. */
    @Bean
    @Primary
    HikariDataSource questionsPool() {
        return pool("questions", sizes.questions(), CONNECTION_TIMEOUT_MILLIS, SessionSettings.READING);
    }

    @Bean
    HikariDataSource commandsPool() {
        return pool("commands", sizes.commands(), CONNECTION_TIMEOUT_MILLIS, SessionSettings.LOOKING_UP);
    }

    @Bean
    HikariDataSource readingPool() {
        return pool("reading", sizes.reading(), READERS_PATIENCE_MILLISECONDS, SessionSettings.READING);
    }

    @Bean
    CommandsDatabase commandsDatabase(@Qualifier("commandsPool") DataSource pool) {
        return CommandsDatabase.on(pool);
    }

    @Bean
    ReadingDatabase readingDatabase(@Qualifier("readingPool") DataSource pool) {
        return ReadingDatabase.on(pool);
    }

    private HikariDataSource pool(String name, int size, long patience, SessionSettings settings) {
        // it opens its first connection when somebody asks for one, so that a database that is away is told of in our
        // words
        HikariDataSource pool = new HikariDataSource();
        pool.setConnectionTimeout(patience);
        pool.setConnectionInitSql(settings.sql());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.<HikariConfig>ofInstance(pool));
        pool.setPoolName(name);
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(Math.min(2, size));
        pool.addDataSourceProperty("ApplicationName", "tracker " + name);
        return pool;
    }
}
