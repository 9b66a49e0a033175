package tracker.app.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import tracker.app.datafiles.ProcessExitHandler;

/**
 * The embedded database, used if none is configured. The pools depend on the server, so they open after it and close
 * before it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseCondition.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(DatabaseProperties properties) {
        return DatabaseServer.open(properties.folder(), properties.database());
    }

    @Bean
    DatabaseAddress databaseAddress(DatabaseServer server) {
        return new DatabaseAddress(server.url(), DatabaseServer.USER, server.password());
    }

    @Bean
    DatabaseWatchdog databaseWatch(DatabaseServer server, @Lazy ProcessExitHandler end) {
        return new DatabaseWatchdog(server, end);
    }

    @Bean
    ServerAddressListener serverAddressListener(DatabaseServer server) {
        return new ServerAddressListener(server);
    }

    /** Writes the tracker's address into the lock file. */
    static final class ServerAddressListener implements ApplicationListener<WebServerInitializedEvent> {

        private final DatabaseServer server;

        ServerAddressListener(DatabaseServer server) {
            this.server = server;
        }

        @Override
        public void onApplicationEvent(WebServerInitializedEvent event) {
            if (event.getApplicationContext().getServerNamespace() == null) {
                server.announce("http://localhost:" + event.getWebServer().getPort());
            }
        }
    }
}
