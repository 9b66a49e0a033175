package tracker.app.database;

import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * A database that {@code spring.datasource.url} names is checked as soon as it is there, before the schema is touched.
 *
 * <p>Its full_page_writes is its owner's affair: some file systems make it needless. {@code tracker.database.accept-volatile}
 * leaves the check out.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalDatabaseCondition.class)
@EnableConfigurationProperties(DataSourceProperties.class)
class ExternalDatabaseConfiguration {

    private static final Set<DurabilitySetting> WANTED =
            EnumSet.of(DurabilitySetting.FSYNC, DurabilitySetting.SYNCHRONOUS_COMMIT);

    @Bean
    DatabaseAddress databaseAddress(DataSourceProperties properties) {
        return new DatabaseAddress(
                properties.determineUrl(), properties.determineUsername(), properties.determinePassword());
    }

    @Bean
    @ConditionalOnProperty(name = "tracker.database.accept-volatile", havingValue = "false", matchIfMissing = true)
    static BeanPostProcessor durabilityPostProcessor() {
        return new DurabilityPostProcessor(new DurabilityChecker(WANTED));
    }

    private record DurabilityPostProcessor(DurabilityChecker check) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            if (bean instanceof DataSource database) {
                check.refuseVolatile(database);
            }
            return bean;
        }
    }
}
