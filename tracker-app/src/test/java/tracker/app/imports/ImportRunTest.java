package tracker.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import tracker.app.reference.CommandLine;
import tracker.app.reference.Printed;

class ImportRunTest {

    private final ImportStory story = new ImportStory();
    private final Printed printed = new Printed();

    @Test
    void a_dry_run_prints_its_report_and_ends_well() {
        run("--tracker.import.file=shipped:real-activities.csv", "--tracker.import.mode=dry-run");
        assertThat(printed.text()).contains("40 rows; 8 taken").contains("this was a dry run");
        assertThat(printed.exitCodes()).containsExactly(0);
        assertThat(story.house.facts).isEmpty();
    }

    @Test
    void applying_imports() {
        run("--tracker.import.file=shipped:real-activities.csv", "--tracker.import.mode=apply");
        assertThat(printed.exitCodes()).containsExactly(0);
        assertThat(story.house.facts).hasSize(8);
    }

    @Test
    void without_a_mode_nothing_is_imported() {
        run("--tracker.import.file=shipped:real-activities.csv");
        assertThat(story.house.facts).isEmpty();
    }

    @Test
    void a_malformed_file_ends_badly(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.csv"), "id,organisation\n1,A trust\n");
        run("--tracker.import.file=" + file, "--tracker.import.mode=apply");
        assertThat(printed.text())
                .contains("broken.csv is refused, and nothing of it was taken over:")
                .contains("line 1: the column trust_code is missing");
        assertThat(printed.exitCodes()).containsExactly(1);
        assertThat(story.house.facts).isEmpty();
    }

    @Test
    void an_import_that_stops_ends_badly() {
        story.failsAfter = 2;
        run("--tracker.import.file=shipped:real-activities.csv", "--tracker.import.mode=apply");
        assertThat(printed.text()).contains("The import stopped.");
        assertThat(printed.exitCodes()).containsExactly(1);
    }

    @Test
    void without_a_file_the_house_just_starts() {
        run();
        assertThat(printed.text()).isEmpty();
        assertThat(printed.exitCodes()).isEmpty();
    }

    private void run(String... arguments) {
        new SpringApplicationBuilder(ImportRun.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext house) -> {
                    house.registerBean(Importer.class, story::importer);
                    house.registerBean(CommandLine.class, printed::commandLine);
                })
                .run(arguments)
                .close();
    }
}
