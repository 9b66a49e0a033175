package tracker.app.database;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What commands write through. */
@Configuration(proxyBeanMethods = false)
class CommandsDatabaseConfiguration {

    @Bean
    CommandsDatabase commandsDatabase(DataSource pool) {
        return CommandsDatabase.on(pool);
    }
}
