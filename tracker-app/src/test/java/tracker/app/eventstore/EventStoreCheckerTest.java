package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tracker.app.TestDatabase;

/** Axon's auto-configuration on Spring Boot 4 with JDBC starts without an error and stores nothing. */
class EventStoreCheckerTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class LeftToItself {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(EventStoreChecker.class)
    static class Guarded {}

    private static SpringApplicationBuilder start(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .profiles("tool")
                .properties(
                        "axon.serializer.general=jackson3",
                        "logging.level.root=off",
                        // the application's own health indicators are missing here
                        "management.endpoint.health.validate-group-membership=false");
    }

    @Test
    void axon_left_to_itself_starts_green_with_stand_ins() {
        try (var context = start(LeftToItself.class).run("--spring.datasource.url=" + TestDatabase.fresh())) {
            assertThat(context.isRunning()).isTrue();
            assertThat(context.getBeansOfType(org.axonframework.eventsourcing.eventstore.EventStore.class))
                    .isEmpty();
        }
    }

    @Test
    void the_house_refuses_to_start_on_them_and_names_them() {
        String refusal = "";
        try (var context = start(Guarded.class).run("--spring.datasource.url=" + TestDatabase.fresh())) {
            assertThat(context.isRunning()).as("it must not have started").isFalse();
        } catch (RuntimeException refused) {
            Throwable cause = refused;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            refusal = String.valueOf(cause.getMessage());
        }
        assertThat(refusal)
                .startsWith("The tracker does not start, because events would not be kept")
                .contains("transaction manager", "storage engine", "event store", "token store", "serializer");
    }
}
