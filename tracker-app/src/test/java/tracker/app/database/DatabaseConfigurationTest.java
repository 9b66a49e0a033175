package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How Spring Boot comes to its data source. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseConfigurationTest {

    @TempDir
    static Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(
                    EmbeddedDatabaseConfiguration.class,
                    ExternalDatabaseConfiguration.class,
                    ConnectionPoolConfiguration.class)
            .withPropertyValues("tracker.data=" + folder);

    @Test
    void without_a_word_it_is_our_own_database_and_it_ends_with_the_application() {
        application.run(context -> {
            HikariDataSource pool = (HikariDataSource) context.getBean(DataSource.class);
            assertThat(pool.getMaximumPoolSize()).isEqualTo(6);
            assertThat(JdbcClient.create(pool)
                            .sql("show fsync")
                            .query(String.class)
                            .single())
                    .isEqualTo("on");
            assertThat(idleBound(pool)).isEqualTo("1min");
        });
        assertThat(PostmasterProcess.of(DataFolder.at(folder).cluster())).isEmpty();
    }

    @Test
    void the_address_stands_at_the_door_as_soon_as_it_is_known() {
        application.run(context -> {
            WebServerInitializedEvent ready = mock(RETURNS_DEEP_STUBS);
            when(ready.getApplicationContext().getServerNamespace()).thenReturn(null);
            when(ready.getWebServer().getPort()).thenReturn(8123);
            context.publishEvent(ready);
            assertThat(DataFolder.at(folder).lock()).content().contains("\nhttp://localhost:8123\n");
        });
    }

    @Test
    void a_named_database_is_used_instead_when_it_is_durable() {
        try (DatabaseServer external = DatabaseServerFixture.open(folder)) {
            named(external).run(context -> {
                assertThat(context).hasNotFailed().doesNotHaveBean(DatabaseServer.class);
                assertThat(context.getBeansOfType(HikariDataSource.class).values())
                        .extracting(HikariDataSource::getPoolName, HikariDataSource::getMaximumPoolSize)
                        .containsExactlyInAnyOrder(tuple("questions", 6), tuple("commands", 8), tuple("reading", 3));
                assertThat(idleBound(context.getBean(DataSource.class))).isEqualTo("1min");
            });
        }
    }

    @Test
    void a_named_database_that_is_volatile_is_refused_unless_that_is_accepted() {
        try (DatabaseServer external = DatabaseServerFixture.open(folder)) {
            DatabaseServerFixture.jdbc(external)
                    .sql("alter role postgres set synchronous_commit = off")
                    .update();
            named(external)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(DatabaseUnavailableException.class)
                            .hasMessageContaining("synchronous_commit=off"));
            named(external)
                    .withPropertyValues("tracker.database.accept-volatile=true")
                    .run(context -> assertThat(context).hasNotFailed());
            DatabaseServerFixture.jdbc(external)
                    .sql("alter role postgres reset synchronous_commit")
                    .update();
        }
    }

    @Test
    void a_named_database_that_does_not_answer_is_said_in_a_sentence() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/tracker")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("The database does not answer: Connection to 127.0.0.1:1 refused"));
    }

    private ApplicationContextRunner named(DatabaseServer external) {
        return application.withPropertyValues(
                "spring.datasource.url=" + external.url(),
                "spring.datasource.username=" + DatabaseServer.USER,
                "spring.datasource.password=" + external.password());
    }

    @Test
    void a_refusal_is_printed_as_a_sentence_without_a_stack_trace(CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        SpringApplicationBuilder start =
                new SpringApplicationBuilder(EmbeddedDatabaseConfiguration.class).web(WebApplicationType.NONE);
        assertThatThrownBy(() -> start.run("--tracker.data=" + file)).hasRootCauseInstanceOf(IOException.class);
        assertThat(output.getAll())
                .contains(file + " is a file, so it cannot be the data folder: choose another with --data.")
                .doesNotContain("Description:", "APPLICATION FAILED", "\tat ");
    }

    private static String idleBound(DataSource pool) {
        return JdbcClient.create(pool)
                .sql("show idle_in_transaction_session_timeout")
                .query(String.class)
                .single();
    }
}
