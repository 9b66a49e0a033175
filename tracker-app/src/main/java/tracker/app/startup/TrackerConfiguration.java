package tracker.app.startup;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import tracker.app.eventstore.NodeName;

/** Beans that every package uses. */
@Configuration(proxyBeanMethods = false)
class TrackerConfiguration {

    /** Real time; the demonstration replaces it, in whichever order the two are found. */
    @Bean
    @Profile("!demo")
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** On its own database a node is alone, and keeps its name over a crash; elsewhere it gets a new name. */
    @Bean
    NodeName nodeName(Environment settings) {
        return new NodeName(
                settings.getProperty("spring.datasource.url", "").isBlank()
                        ? "alone"
                        : ManagementFactory.getRuntimeMXBean().getName());
    }
}
