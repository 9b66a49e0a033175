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
 * Checks the database of {@code spring.datasource.url} before the schema is touched.
 *
 * <p>Its full_page_writes is up to its owner: some file systems do not need it. {@code
 * tracker.database.accept-volatile} skips the check.
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
