package tracker.app.demo;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;

/** Beans of the demonstration, in the profile {@code demo} only. Its clock is the clock of the whole application. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    DemoEventRepository demoStore(JdbcClient jdbc, DemoProperties properties) {
        return new DemoEventRepository(jdbc).claimedFor(properties.seedNumber());
    }

    /**
     * Starts where the last demonstration on this data folder ended, so that later events never have an earlier time.
     */
    @Bean
    DemoClock demoClock(DemoProperties properties, DemoEventRepository store) {
        var begin = store.lastKnownBefore(DemoProperties.afterTheYear())
                .map(last -> last.plusMillis(1))
                .filter(properties.begin()::isBefore)
                .orElseGet(properties::begin);
        return new DemoClock(begin, TimeSource.SYSTEM);
    }

    @Bean
    DemonstrationRunner demonstration(
            DemoProperties properties,
            DemoClock clock,
            Queries queries,
            ReadPositionRepository position,
            DemoEventRepository store,
            @Qualifier("house") Commands commands) {
        return new DemonstrationRunner(
                properties,
                clock,
                queries,
                position,
                store,
                new ScriptPlayer(commands, clock),
                new PriorCampaignPlayer(properties.seedNumber(), clock, commands));
    }
}
