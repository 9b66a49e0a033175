package tracker.app.trust;

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
import tracker.app.datafiles.DataFileFixture;
import tracker.app.datafiles.ToolRunner;
import tracker.app.datafiles.ToolRunnerFixture;
import tracker.domain.shared.Queries;

class RegisterLoadRunnerTest {

    private static final String FILE = "--tracker.register.file=shipped:trusts.csv";

    private final ToolRunnerFixture printed = new ToolRunnerFixture();

    @Test
    void a_dry_run_prints_what_would_be_and_ends_well() {
        RegisterStory story = new RegisterStory();
        run(story, FILE, "--tracker.register.mode=dry-run", "--tracker.reference.load=false");
        assertThat(printed.text()).contains("would be: 274 registered", "this was a dry run");
        assertThat(printed.exitCodes()).containsExactly(0);
        assertThat(story.sent).isEmpty();
    }

    @Test
    void applying_loads() {
        RegisterStory story = new RegisterStory();
        run(story, FILE, "--tracker.register.mode=apply", "--tracker.reference.load=false");
        assertThat(printed.exitCodes()).containsExactly(0);
        assertThat(story.trusts).hasSize(274);
    }

    @Test
    void trusts_that_the_file_lacks_are_reported(@TempDir Path folder) throws IOException {
        String two = String.join(
                "\n", DataFileFixture.shipped("trusts.csv").lines().limit(3).toList());
        Path file = Files.writeString(folder.resolve("two.csv"), two);
        run(RegisterStory.loaded(), "--tracker.register.file=" + file);
        assertThat(printed.text()).contains("To check:", "is in the register but not in the file; it is kept");
        assertThat(printed.text().lines().filter(line -> line.endsWith("it is kept")))
                .hasSize(272);
    }

    @Test
    void newer_lists_may_be_named(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("regions.csv"), "code,name\nY56,London\n");
        Files.writeString(folder.resolve("icbs.csv"), "code,name,region_code\nQKK,South East London,Y56\n");
        Files.writeString(folder.resolve("trust-successors.csv"), "old_code,new_code\nRW6,RM3\n");
        run(RegisterStory.loaded(), FILE, "--tracker.register.lists=" + folder);
        assertThat(printed.text()).contains("there is no region \"Y62\"");
        assertThat(printed.exitCodes()).containsExactly(1);
    }

    @Test
    void a_load_that_stops_ends_badly() {
        RegisterStory story = new RegisterStory();
        story.failsAfter = 3;
        run(story, FILE, "--tracker.register.mode=apply", "--tracker.reference.load=false");
        assertThat(printed.text()).contains("Stopped after 3 of 346 steps");
        assertThat(printed.exitCodes()).containsExactly(1);
    }

    @Test
    void every_start_registers_what_is_missing_and_nothing_else() {
        RegisterStory story = new RegisterStory();
        run(story);
        assertThat(story.sent).hasSize(346);
        story.sent.clear();
        run(story);
        assertThat(story.sent).isEmpty();
        assertThat(printed.exitCodes()).isEmpty();
    }

    @Test
    void a_start_that_is_told_not_to_load_loads_nothing() {
        RegisterStory story = new RegisterStory();
        run(story, "--tracker.reference.load=false");
        assertThat(story.sent).isEmpty();
    }

    private void run(RegisterStory story, String... arguments) {
        new SpringApplicationBuilder(RegisterStartRunner.class, RegisterLoadRunner.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext house) -> {
                    house.registerBean(RegisterLoader.class, story::loader);
                    house.registerBean(Queries.class, () -> new RegisterQueriesFixture(story));
                    house.registerBean(ToolRunner.class, printed::toolRunner);
                })
                .run(arguments)
                .close();
    }
}
