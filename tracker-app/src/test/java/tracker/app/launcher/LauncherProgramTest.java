package tracker.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParameterException;

/** The command line of {@code ./tracker}: each mistake gets one sentence, and the rest reaches the right program. */
class LauncherProgramTest {

    private static final Path HOME = Path.of("/the project");

    @TempDir
    Path folder;

    private Path rows;

    @BeforeEach
    void a_file() throws IOException {
        rows = Files.writeString(folder.resolve("some rows.csv"), "day,trust\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    run --prot 1                            | './tracker run' does not know the option '--prot'; './tracker help' lists what it knows.
                    run --speed 2                           | './tracker run' does not know the option '--speed'; './tracker help' lists what it knows.
                    run now                                 | './tracker run' does not know what to do with 'now'; './tracker help' lists what it knows.
                    run --port                              | The option '--port' needs a value.
                    run --data=                             | The option '--data' needs a value.
                    run --port eight                        | --port takes a number from 1 to 65535, not 'eight'.
                    run --port 0                            | --port takes a number from 1 to 65535, not '0'.
                    run --port=65536                        | --port takes a number from 1 to 65535, not '65536'.
                    run --port 99999999999999999999         | --port takes a number from 1 to 65535, not '99999999999999999999'.
                    demo --speed 0.0                        | --speed takes a number above 0, not '0.0'.
                    demo --seed lucky                       | --seed takes a whole number of at most nine digits, not 'lucky'.
                    import                                  | './tracker import' needs a file: ./tracker import FILE, and --dry-run or --apply.
                    import nothing.csv --apply              | There is no file 'nothing.csv' that can be read.
                    import some_rows.csv                    | Say --dry-run to see what '{rows}' would change, or --apply to do it.
                    import some_rows.csv --apply --dry-run  | Choose one of --dry-run and --apply, not both.
                    import some_rows.csv some_rows.csv      | './tracker import' takes one file, and '{rows}' is a second one.
                    register                                | './tracker register' needs a file: ./tracker register FILE, and --dry-run or --apply.
                    token                                   | Say for which trust: ./tracker token --trust RJ1; or --list, or --revoke ID.
                    token --name Ours                       | Say for which trust: ./tracker token --trust RJ1; or --list, or --revoke ID.
                    token --trust                           | The option '--trust' needs a value.
                    token --trust rj1                       | --trust takes a trust's ODS code like RJ1, not 'rj1'.
                    token --trust RJ                        | --trust takes a trust's ODS code like RJ1, not 'RJ'.
                    token --trust RJ1RJ1R                   | --trust takes a trust's ODS code like RJ1, not 'RJ1RJ1R'.
                    token --trust RJ1 --list                | Choose one of --trust, --list and --revoke.
                    token --revoke abc --trust RJ1          | Choose one of --trust, --list and --revoke.
                    token --list --name Ours                | --name goes with --trust.
                    token --revoke                          | The option '--revoke' needs a value.
                    token RJ1                               | './tracker token' does not know what to do with 'RJ1'; './tracker help' lists what it knows.
                    run --trust RJ1                         | './tracker run' does not know the option '--trust'; './tracker help' lists what it knows.
                    crash-test --cycles 0                   | --cycles takes a whole number from 1, not '0'.
                    crash-test --cycles often               | --cycles takes a whole number from 1, not 'often'.
                    crash-test --seed lucky                 | --seed takes a whole number of at most nine digits, not 'lucky'.
                    crash-test --port 8081                  | './tracker crash-test' does not know the option '--port'; './tracker help' lists what it knows.
                    crash-test now                          | './tracker crash-test' does not know what to do with 'now'; './tracker help' lists what it knows.
                    backup                                  | './tracker backup' needs one file: ./tracker backup FILE.
                    backup some_rows.csv                    | There is a file '{rows}' already, and a backup never overwrites a file.
                    backup --verify                         | './tracker backup --verify' needs a file.
                    backup --verify nothing.backup          | There is no file 'nothing.backup' that can be read.
                    restore                                 | './tracker restore' needs a file: ./tracker restore FILE --data DIR.
                    restore some_rows.csv                   | Say with --data into which new folder '{rows}' is restored.
                    backup --verify some_rows.csv --data x  | './tracker backup --verify' does not take --data.
                    backup a.backup b.backup                | './tracker backup' takes one file, and 'b.backup' is a second one.
                    run --port --dev                        | The option '--port' needs a value.
                    """)
    void a_wrong_command_line_gets_one_sentence(String typed, String sentence) {
        assertThatThrownBy(() -> plan(typed))
                .isInstanceOf(ParameterException.class)
                .hasMessage(sentence.replace("{rows}", rows.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    run                                 | --tracker.data=/the project/tracker-data/main
                    run --port 08081 --dev --data /d    | --tracker.data=/d --spring.profiles.active=dev --server.port=8081
                    run --port 1 --port=2               | --tracker.data=/the project/tracker-data/main --server.port=2
                    demo                                | --tracker.data=/the project/tracker-data/demo --spring.profiles.active=demo
                    demo --speed 2.5 --seed 007         | --tracker.data=/the project/tracker-data/demo --spring.profiles.active=demo --tracker.demo.speed=2.5 --tracker.demo.seed=007
                    import some_rows.csv --apply        | {tool} --tracker.import.file={rows} --tracker.import.mode=apply
                    register some_rows.csv              | {tool} --tracker.register.file={rows} --tracker.register.mode=dry-run
                    register --apply some_rows.csv      | {tool} --tracker.register.file={rows} --tracker.register.mode=apply
                    token --trust RJ1 --name Our_system | {tool} --tracker.token.wish=make --tracker.token.trust=RJ1 --tracker.token.name=Our system
                    token --trust=RJ1                   | {tool} --tracker.token.wish=make --tracker.token.trust=RJ1
                    token --list                        | {tool} --tracker.token.wish=list
                    token --revoke k3f9x2mq             | {tool} --tracker.token.wish=revoke --tracker.token.id=k3f9x2mq
                    rebuild                             | {tool} --tracker.rebuild=true
                    backup /no/backup                   | backup /no/backup /the project/tracker-data/main
                    backup --verify some_rows.csv       | verify {rows}
                    restore some_rows.csv --data=/new   | restore {rows} /new
                    crash-test                          | -Dtracker.crash.cycles=20
                    crash-test --cycles 7 --seed=42     | -Dtracker.crash.cycles=7 -Dtracker.crash.seed=42
                    """)
    void what_was_typed_reaches_the_program_it_names(String typed, String arguments) {
        assertThat(String.join(" ", plan(typed).arguments()))
                .isEqualTo(arguments
                        .replace(
                                "{tool}", "--spring.profiles.active=tool --tracker.data=/the project/tracker-data/main")
                        .replace("{rows}", rows.toString()));
    }

    @Test
    void a_relative_folder_is_taken_from_where_the_launcher_is_started() {
        assertThat(plan("run --data here").arguments())
                .isEqualTo(List.of("--tracker.data=" + Path.of("here").toAbsolutePath()));
    }

    private LaunchPlan plan(String typed) {
        List<String> words = List.of(typed.split(" ")).stream()
                .map(word -> word.equals("some_rows.csv") ? rows.toString() : word.replace('_', ' '))
                .toList();
        return LauncherProgram.plan(
                HOME, words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));
    }
}
