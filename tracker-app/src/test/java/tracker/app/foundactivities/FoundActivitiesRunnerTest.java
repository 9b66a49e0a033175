package tracker.app.foundactivities;

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
import tracker.app.datafiles.ToolRunner;
import tracker.app.datafiles.ToolRunnerFixture;

class FoundActivitiesRunnerTest {

    private final FoundActivitiesStory story = new FoundActivitiesStory();
    private final ToolRunnerFixture printed = new ToolRunnerFixture();

    @Test
    void a_dry_run_prints_its_report_and_ends_well() {
        run("--tracker.import.file=shipped:real-activities.csv", "--tracker.import.mode=dry-run");
        assertThat(printed.text()).contains("40 rows; 8 taken").contains("this was a dry run");
        assertThat(printed.exitCodes()).containsExactly(0);
        assertThat(story.commands.storedEvents).isEmpty();
    }

    @Test
    void applying_imports() {
        run("--tracker.import.file=shipped:real-activities.csv", "--tracker.import.mode=apply");
        assertThat(printed.exitCodes()).containsExactly(0);
        assertThat(story.commands.storedEvents).hasSize(8);
    }

    @Test
    void without_a_mode_nothing_is_imported() {
        run("--tracker.import.file=shipped:real-activities.csv");
        assertThat(story.commands.storedEvents).isEmpty();
    }

    @Test
    void a_malformed_file_ends_badly(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.csv"), "id,organisation\n1,A trust\n");
        run("--tracker.import.file=" + file, "--tracker.import.mode=apply");
        assertThat(printed.text())
                .contains("broken.csv was refused, and nothing was loaded from it:")
                .contains("line 1: the column trust_code is missing");
        assertThat(printed.exitCodes()).containsExactly(1);
        assertThat(story.commands.storedEvents).isEmpty();
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
        new SpringApplicationBuilder(FoundActivitiesRunner.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext house) -> {
                    house.registerBean(FoundActivityImporter.class, story::importer);
                    house.registerBean(ToolRunner.class, printed::toolRunner);
                })
                .run(arguments)
                .close();
    }
}
