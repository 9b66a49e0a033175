package tracker.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code tracker}: each mistake gets one sentence and a number that tells whose it is. */
@Timeout(30)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final int WRONG_COMMAND_LINE = 2;
    private static final int MACHINE_LACKS_SOMETHING = 3;

    private static final List<String> SHELL_TOOLS =
            List.of("bash", "cat", "date", "dirname", "find", "head", "id", "mkdir", "readlink", "sed", "sort", "tr");

    @TempDir
    Path machine;

    private Path programs;
    private Path javas;

    /** A machine with a shell and nothing else, and a copy of the launcher on a tree that was never built. */
    @BeforeEach
    void a_bare_machine() throws IOException {
        programs = Files.createDirectory(machine.resolve("bin"));
        javas = Files.createDirectory(machine.resolve("the Javas"));
        for (String tool : SHELL_TOOLS) {
            Files.createSymbolicLink(programs.resolve(tool), found(tool));
        }
        Path project = Files.createDirectory(machine.resolve("the project"));
        Files.createDirectory(project.resolve(".mvn"));
        Files.createDirectories(project.resolve("tracker-app/src/main"));
        Files.createFile(project.resolve("tracker-app/pom.xml"));
        Files.copy(launcher(), project.resolve("tracker"), StandardCopyOption.COPY_ATTRIBUTES);
        String script = Files.readString(launcher());
        assertThat(script).contains("/usr/lib/postgresql/", "/etc/postgresql-common/");
        Files.writeString(
                project.resolve("tracker"),
                script.replace("/usr/lib/postgresql/", postgres() + "/")
                        .replace("=/etc/postgresql-common/createcluster.conf", "='" + settings() + "'"));
        Files.writeString(
                project.resolve("pom.xml"),
                "<project><artifactId>tracker</artifactId>\n<version>7.8</version></project>");
        Files.writeString(machine.resolve("some rows.csv"), "day,trust\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    frob                                    | There is no command 'frob'; './tracker help' lists what there is.
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
                    import some_rows.csv                    | Say --dry-run to see what '{here}/some rows.csv' would change, or --apply to do it.
                    import some_rows.csv --apply --dry-run  | Choose one of --dry-run and --apply, not both.
                    import some_rows.csv some_rows.csv      | './tracker import' takes one file, and 'some rows.csv' is a second one.
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
                    backup some_rows.csv                    | There is a file 'some rows.csv' already, and a backup never overwrites a file.
                    backup --verify                         | './tracker backup --verify' needs a file.
                    backup --verify nothing.backup          | There is no file 'nothing.backup' that can be read.
                    restore                                 | './tracker restore' needs a file: ./tracker restore FILE --data DIR.
                    restore some_rows.csv                   | Say with --data into which new folder '{here}/some rows.csv' is restored.
                    test everything                         | './tracker test' does not know 'everything'; arguments for Maven come after '--'.
                    """)
    void a_wrong_command_line_gets_one_sentence(String typed, String sentence) throws Exception {
        LauncherResult answer = tracker(typed);
        assertThat(answer.refusal()).isEqualTo(sentence.replace("{here}", here()));
        assertThat(answer.exitCode()).isEqualTo(WRONG_COMMAND_LINE);
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        LauncherResult answer = tracker("run");
        assertThat(answer.refusal())
                .isEqualTo("Maven was not found: install version 3.8 or newer (for example 'apt-get install maven').");
        assertThat(answer.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void without_a_new_enough_compiler_it_says_what_to_install() throws Exception {
        maven("3.9.9");
        java("old", "17.0.15", "java", "javac");
        java("without a compiler", "25", "java");
        java("ancient", "1.8.0_402", "java", "javac");
        LauncherResult answer = tracker("run");
        assertThat(answer.refusal()).startsWith("No JDK of 21 or newer was found: install one");
        assertThat(answer.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void a_java_that_was_named_and_does_not_fit_is_not_passed_over_in_silence() throws Exception {
        maven("3.9.9");
        java("fitting", "21.0.2", "java", "javac");
        Path old = java("old", "17.0.15", "java", "javac");
        LauncherResult answer = tracker(Map.of("TRACKER_JAVA_HOME", old.toString()), "run");
        assertThat(answer.refusal()).startsWith("TRACKER_JAVA_HOME is " + old + ", and that is no JDK of 21 or newer");
        assertThat(answer.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void the_newest_of_the_usual_folders_is_taken_and_handed_to_maven() throws Exception {
        maven("3.8.7");
        java("a", "21.0.2", "java", "javac");
        Path newest = java("b", "25.0.1", "java", "javac");
        java("c", "9", "java", "javac");
        LauncherResult answer = tracker("run");
        assertThat(answer.out()).contains("built with " + newest);
    }

    @Test
    void java_home_comes_first_when_it_fits() throws Exception {
        maven("3.8.7");
        java("b", "25.0.1", "java", "javac");
        Path mine = java("a", "21.0.2", "java", "javac");
        assertThat(tracker(Map.of("JAVA_HOME", mine.toString()), "run").out()).contains("built with " + mine);
    }

    @Test
    void an_old_maven_is_refused() throws Exception {
        maven("3.6.3");
        java("b", "25.0.1", "java", "javac");
        LauncherResult answer = tracker("run");
        assertThat(answer.refusal()).isEqualTo("Maven 3.6 is too old: install version 3.8 or newer.");
        assertThat(answer.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void a_build_that_fails_ends_there() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        LauncherResult answer = tracker("demo --port 8081 --speed 2.5 --seed 7");
        assertThat(answer.refusal()).isEqualTo("The build failed; the lines above say why.");
        assertThat(answer.exitCode()).isEqualTo(1);
    }

    @Test
    void a_machine_without_a_browser_is_given_one_before_the_tests() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        Files.createSymbolicLink(programs.resolve("env"), found("env"));
        executable(programs.resolve("sudo"), "#!/usr/bin/env bash\n[ \"$1\" = -n ] && shift\nexec \"$@\"\n");
        executable(programs.resolve("apt-get"), """
                #!/usr/bin/env bash
                package=${*: -1}
                [ "$package" != chromium ] || ln -s /bin/true "%s/chromium"
                """.formatted(programs));
        Files.createSymbolicLink(programs.resolve("ln"), found("ln"));
        LauncherResult answer = tracker("test");
        assertThat(answer.out()).contains("Installing for the tests: chromium prometheus docker-compose ...");
        assertThat(answer.out()).doesNotContain("No Chromium on this machine").contains("built with ");
        assertThat(answer.err()).isEmpty();
    }

    /** Debian starts a server on port 5432 with the package, unless it is told not to. */
    @Test
    void the_postgres_for_the_tests_comes_without_a_server_of_its_own() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        for (String tool : List.of("env", "cp", "mv", "tee", "ln", "touch")) {
            Files.createSymbolicLink(programs.resolve(tool), found(tool));
        }
        executable(programs.resolve("sudo"), "#!/usr/bin/env bash\n[ \"$1\" = -n ] && shift\nexec \"$@\"\n");
        executable(
                programs.resolve("apt-get"), """
                #!/usr/bin/env bash
                case ${*: -1} in
                    chromium) ln -s /bin/true "%1$s/chromium" ;;
                    postgresql-common) mkdir -p "%2$s" && echo "ssl = on" >"%3$s" ;;
                    postgresql) mkdir -p "%4$s/15/bin" && cp -p "%1$s/sudo" "%4$s/15/bin/initdb" && cp -p "%1$s/sudo" "%4$s/15/bin/pg_dump"
                        cat "%3$s" >"%2$s/while-installing" ;;
                esac
                """.formatted(programs, settings().getParent(), settings(), postgres()));
        LauncherResult first = tracker("test");
        assertThat(first.out())
                .contains(
                        "Installing for the tests: postgresql-common ...", "Installing for the tests: postgresql ...");
        assertThat(settings().resolveSibling("while-installing")).hasContent("create_main_cluster = false");
        assertThat(settings()).hasContent("ssl = on");
        try (Stream<Path> left = Files.list(settings().getParent())) {
            assertThat(left).hasSize(2);
        }
        assertThat(tracker("test").out()).doesNotContain("postgresql");
    }

    @Test
    void the_crash_test_hands_its_numbers_to_maven() throws Exception {
        executable(
                programs.resolve("mvn"),
                "#!/usr/bin/env bash\n[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9 (0)' && exit\necho \"$@\"\n");
        java("b", "25.0.1", "java", "javac");
        assertThat(tracker("crash-test --cycles 7 --seed=42").out())
                .contains("-Dtest=LongCrash", "-Dtracker.crash.cycles=7", "-Dtracker.crash.seed=42");
        assertThat(tracker("crash-test").out())
                .contains("-Dtracker.crash.cycles=20")
                .doesNotContain("crash.seed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    token --trust RJ1 --name Our_system | --tracker.token.wish=make --tracker.token.trust=RJ1 --tracker.token.name=Our system
                    token --trust=RJ1                   | --tracker.token.wish=make --tracker.token.trust=RJ1
                    token --list                        | --tracker.token.wish=list
                    token --revoke k3f9x2mq             | --tracker.token.wish=revoke --tracker.token.id=k3f9x2mq
                    """)
    void what_is_wished_of_tokens_reaches_the_tracker(String typed, String words) throws Exception {
        aTrackerThatIsBuilt();
        LauncherResult answer = tracker(typed);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().strip()).endsWith(words).contains("--spring.profiles.active=tool");
    }

    /** Its Java says what it was told. */
    private void aTrackerThatIsBuilt() throws IOException {
        executable(java("b", "25.0.1", "java", "javac").resolve("bin/java"), "#!/usr/bin/env bash\necho \"$@\"\n");
        Path layouts = Files.createDirectories(machine.resolve("the project/tracker-app/target/run"));
        Files.createDirectory(layouts.resolve("one"));
        Files.createFile(layouts.resolve("one/tracker.jar"));
        Files.writeString(layouts.resolve("current"), "one\n");
        Files.writeString(
                layouts.resolve("sources"),
                Stream.of("pom.xml", "tracker-app/pom.xml")
                        .map(source -> here() + "/the project/" + source + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void help_and_version_need_nothing() throws Exception {
        assertThat(tracker("help").out())
                .contains("./tracker run", "./tracker demo", "./tracker import FILE", "./tracker test");
        assertThat(tracker("--version").out()).isEqualToIgnoringNewLines("tracker 7.8");
        assertThat(tracker("help").exitCode()).isZero();
    }

    /** A Maven that says with which Java it builds, and then fails. */
    private void maven(String version) throws IOException {
        executable(
                programs.resolve("mvn"),
                "#!/usr/bin/env bash\n[ \"$1\" = -v ] && echo 'Apache Maven " + version + " (0)' && exit\n"
                        + "echo \"built with $JAVA_HOME\"; exit 1\n");
    }

    private Path java(String folder, String version, String... tools) throws IOException {
        Path home = Files.createDirectories(javas.resolve(folder));
        Files.createDirectory(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String tool : tools) {
            executable(home.resolve("bin").resolve(tool), "#!/usr/bin/env bash\n");
        }
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private LauncherResult tracker(String typed) throws Exception {
        return tracker(Map.of(), typed);
    }

    private LauncherResult tracker(Map<String, String> more, String typed) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(machine.resolve("the project/tracker").toString()));
        for (String word : typed.split(" ")) {
            command.add(word.replace('_', ' '));
        }
        Path err = machine.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(machine.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", programs.toString(), "TRACKER_JVM_FOLDERS", javas.toString()));
        builder.environment().putAll(more);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new LauncherResult(process.waitFor(), out, Files.readString(err));
    }

    private Path postgres() {
        return machine.resolve("postgresql");
    }

    private Path settings() {
        return machine.resolve("etc/createcluster.conf");
    }

    private String here() {
        try {
            return machine.toRealPath().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path found(String tool) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static Path launcher() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isExecutable(folder.resolve("tracker"))) {
            folder = folder.getParent();
        }
        return folder.resolve("tracker");
    }

    private record LauncherResult(int exitCode, String out, String err) {

        /** The one line that was said; more than one is a mistake. */
        String refusal() {
            assertThat(err.lines()).hasSize(1);
            return err.strip();
        }
    }
}
