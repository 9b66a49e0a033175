package tracker.bench.empty;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;

/** Spring Boot with Vaadin and health, without a database, Axon and sign-in. */
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@EnableVaadin("tracker.bench.empty")
public class EmptyApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(EmptyApplication.class)
                .properties(
                        "spring.config.name=none",
                        "vaadin.productionMode=true",
                        "logging.level.root=warn",
                        "management.endpoint.health.probes.enabled=true",
                        "spring.autoconfigure.exclude=" + notWanted())
                .run(arguments);
    }

    private static String notWanted() {
        return ImportCandidates.load(AutoConfiguration.class, EmptyApplication.class.getClassLoader())
                .getCandidates()
                .stream()
                .filter(name -> name.startsWith("org.axonframework.") || name.contains("Security") || name.contains(".security."))
                .collect(Collectors.joining(","));
    }
}
