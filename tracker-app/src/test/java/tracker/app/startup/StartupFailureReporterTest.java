package tracker.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tracker.app.TestDatabase;
import tracker.app.TrackerApplication;

/** A failed start says in its first line what is wrong. */
class StartupFailureReporterTest {

    @Test
    void the_deepest_words_are_those_for_a_person() {
        assertThat(StartupFailureReporter.sentence(new IllegalStateException(
                        "Error creating bean with name 'x' defined in class path resource [x.class]",
                        new IllegalArgumentException("The seed has to be a number", new IOException()))))
                .isEqualTo("The tracker did not start: The seed has to be a number.");
        assertThat(StartupFailureReporter.sentence(new IllegalStateException()))
                .isEqualTo("The tracker did not start: IllegalStateException.");
    }

    /** A database in which a migration cannot run. */
    @Test
    void a_failure_nobody_foresaw_is_one_sentence_before_anything_else() throws Exception {
        String database = TestDatabase.fresh();
        Process start = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrackerApplication.class.getName(),
                        "--spring.profiles.active=tool",
                        "--spring.datasource.url=" + database,
                        "--tracker.database.accept-volatile=true",
                        "--spring.flyway.target=nonsense"))
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("WARNING: "))
                .toList();
        assertThat(start.waitFor()).isEqualTo(1);
        assertThat(lines).isNotEmpty();
        assertThat(lines.getFirst())
                .startsWith("The tracker did not start: ")
                .contains("nonsense")
                .doesNotContain("bean", "Exception");
    }
}
