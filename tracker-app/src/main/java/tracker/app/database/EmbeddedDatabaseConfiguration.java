package tracker.app.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import tracker.app.reference.ProcessEnd;

/** The database where nobody names one. The pools depend on the server, so they are opened after it and closed before it. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    RunningServer databaseServer(DatabaseProperties properties) {
        return RunningServer.open(properties.folder(), properties.database());
    }

    @Bean
    DatabaseAddress databaseAddress(RunningServer server) {
        return new DatabaseAddress(server.url(), RunningServer.USER, server.password());
    }

    @Bean
    DatabaseWatch databaseWatch(RunningServer server, @Lazy ProcessEnd end) {
        return new DatabaseWatch(server, end);
    }

    @Bean
    Doorplate doorplate(RunningServer server) {
        return new Doorplate(server);
    }

    /** Writes the address beside the lock as soon as it is known. */
    static final class Doorplate implements ApplicationListener<WebServerInitializedEvent> {

        private final RunningServer server;

        Doorplate(RunningServer server) {
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
