package tracker.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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

/** The script {@code tracker}: each mistake gets one sentence and an exit code that shows the kind of mistake. */
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

    /** A machine with only a shell, and a copy of the launcher in a source tree that was never built. */
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
        assertThat(script).contains("has_postgres /usr/lib/postgresql ").doesNotContain("/etc/");
        Files.writeString(
                project.resolve("tracker"),
                script.replace("has_postgres /usr/lib/postgresql ", "has_postgres '" + machine + "/no postgresql' "));
        Files.writeString(
                project.resolve("pom.xml"),
                "<project><artifactId>tracker</artifactId>\n<version>7.8</version></project>");
        Files.writeString(machine.resolve("some rows.csv"), "day,trust\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    frob                                    | There is no command 'frob'; './tracker help' lists what there is.
                    test everything                         | './tracker test' does not know 'everything'; arguments for Maven come after '--'.
                    """)
    void a_wrong_command_line_gets_one_sentence(String typed, String sentence) throws Exception {
        LauncherResult result = tracker(typed);
        assertThat(result.refusal()).isEqualTo(sentence);
        assertThat(result.exitCode()).isEqualTo(WRONG_COMMAND_LINE);
    }

    /** The real Java and the real classes behind the script; {@link LauncherProgramTest} covers all messages. */
    @Test
    void what_was_typed_is_read_by_java_and_a_mistake_ends_with_2() throws Exception {
        aTrackerThatIsBuilt();
        writeJarOfOurClasses(machine.resolve("the project/tracker-app/target/run/one/tracker.jar"));
        Map<String, String> java = Map.of("TRACKER_JAVA_HOME", System.getProperty("java.home"));
        LauncherResult result = tracker(java, "run --port eight");
        assertThat(result.refusal()).isEqualTo("--port takes a number from 1 to 65535, not 'eight'.");
        assertThat(result.exitCode()).isEqualTo(WRONG_COMMAND_LINE);
        assertThat(tracker(java, "crash-test --cycles 0").exitCode()).isEqualTo(WRONG_COMMAND_LINE);
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        LauncherResult result = tracker("run");
        assertThat(result.refusal())
                .isEqualTo("Maven was not found: install version 3.8 or newer (for example 'apt-get install maven').");
        assertThat(result.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void without_a_new_enough_compiler_it_says_what_to_install() throws Exception {
        maven("3.9.9");
        java("old", "17.0.15", "java", "javac");
        java("without a compiler", "25", "java");
        java("ancient", "1.8.0_402", "java", "javac");
        LauncherResult result = tracker("run");
        assertThat(result.refusal()).startsWith("No JDK of 21 or newer was found: install one");
        assertThat(result.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void a_java_that_was_named_and_does_not_fit_is_not_passed_over_in_silence() throws Exception {
        maven("3.9.9");
        java("fitting", "21.0.2", "java", "javac");
        Path old = java("old", "17.0.15", "java", "javac");
        LauncherResult result = tracker(Map.of("TRACKER_JAVA_HOME", old.toString()), "run");
        assertThat(result.refusal()).startsWith("TRACKER_JAVA_HOME is " + old + ", and that is no JDK of 21 or newer");
        assertThat(result.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void the_newest_of_the_usual_folders_is_taken_and_handed_to_maven() throws Exception {
        maven("3.8.7");
        java("a", "21.0.2", "java", "javac");
        Path newest = java("b", "25.0.1", "java", "javac");
        java("c", "9", "java", "javac");
        LauncherResult result = tracker("run");
        assertThat(result.out()).contains("built with " + newest);
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
        LauncherResult result = tracker("run");
        assertThat(result.refusal()).isEqualTo("Maven 3.6 is too old: install version 3.8 or newer.");
        assertThat(result.exitCode()).isEqualTo(MACHINE_LACKS_SOMETHING);
    }

    @Test
    void a_build_that_fails_ends_there() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        LauncherResult result = tracker("demo --port 8081 --speed 2.5 --seed 7");
        assertThat(result.refusal()).isEqualTo("The build failed; the lines above say why.");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void a_machine_without_a_browser_is_told_what_is_installed_before_it_is() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        anAptGet("""
                case $1:${*: -1} in
                    install:chromium) ln -s /bin/true "%s/chromium" ;;
                    depends:*) exit 1 ;;
                esac
                """.formatted(programs));
        LauncherResult result = tracker("test");
        assertThat(result.out())
                .contains(
                        "The tests also use Chromium, docker-compose, promtool, PostgreSQL: fetching them with apt-get.",
                        "Installing with apt-get for the tests: chromium docker-compose ...",
                        "Unpacking into tracker-app/target/tools for the tests: prometheus ...")
                .doesNotContain("No Chromium on this machine")
                .contains("built with ");
        assertThat(did()).content().contains("did install:chromium", "did download:prometheus");
    }

    /** Debian starts a server on port 5432 with the package, so it is only unpacked, into a folder of ours. */
    @Test
    void the_postgres_for_the_tests_is_unpacked_and_not_set_up() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        anAptGet("""
                case $1:${*: -1} in
                    install:chromium) ln -s /bin/true "%1$s/chromium" ;;
                    download:*) touch "${*: -1}_1_all.deb" ;;
                    depends:postgresql) echo "  Depends: postgresql-15" ;;
                    depends:*) printf '  Depends: %%s\\n' libpq5 postgresql-common libpq5 zlib1g ;;
                esac
                """.formatted(programs));
        executable(programs.resolve("dpkg-deb"), """
                #!/usr/bin/env bash
                mkdir -p "$3/usr/lib/postgresql/15/bin"
                for program in initdb pg_dump; do cp "%s/sudo" "$3/usr/lib/postgresql/15/bin/$program"; done
                """.formatted(programs));
        LauncherResult first = tracker("test");
        assertThat(first.out())
                .contains("Installing with apt-get for the tests: chromium docker-compose libpq5 zlib1g ...")
                .contains("for the tests: prometheus postgresql-15 postgresql-client-15 ...")
                .contains("PostgreSQL of " + here() + "/the project/tracker-app/target/tools/usr/lib/postgresql");
        assertThat(did()).content().doesNotContain("install:postgresql");
        assertThat(tracker("test").out()).doesNotContain("PostgreSQL:", "postgresql-15");
    }

    @Test
    void nothing_is_installed_where_nothing_may_be() throws Exception {
        maven("3.9.9");
        java("b", "25.0.1", "java", "javac");
        anAptGet("");
        LauncherResult result = tracker(Map.of("TRACKER_NO_INSTALL", "1"), "test");
        assertThat(result.out()).doesNotContain("apt-get").contains("built with ");
        assertThat(did()).doesNotExist();
    }

    /** Prints its arguments, then runs the given lines. */
    private void anAptGet(String lines) throws IOException {
        for (String tool : List.of("env", "cp", "ln", "touch", "rm")) {
            Files.createSymbolicLink(programs.resolve(tool), found(tool));
        }
        executable(programs.resolve("sudo"), "#!/usr/bin/env bash\n[ \"$1\" = -n ] && shift\nexec \"$@\"\n");
        String apt = "#!/usr/bin/env bash\n" + lines;
        executable(programs.resolve("apt-get"), apt + "echo \"did $1:${*: -1}\" >>\"" + did() + "\"\n");
        executable(programs.resolve("apt-cache"), apt);
    }

    @Test
    void the_crash_test_hands_its_numbers_to_maven() throws Exception {
        executable(
                programs.resolve("mvn"),
                "#!/usr/bin/env bash\n[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9 (0)' && exit\necho \"$@\"\n");
        aTrackerThatIsBuilt();
        assertThat(tracker("crash-test --cycles 7").out()).contains("-Dtest=LongCrash", "crash-test --cycles 7");
    }

    @Test
    void what_was_typed_reaches_java_as_it_was_typed() throws Exception {
        aTrackerThatIsBuilt();
        LauncherResult result = tracker("token --trust RJ1 --name Our_system");
        assertThat(result.err()).isEmpty();
        assertThat(result.out().strip())
                .endsWith("tracker.app.launcher.LauncherProgram " + here()
                        + "/the project token --trust RJ1 --name Our system");
    }

    /** Its Java prints its arguments. */
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

    private static void writeJarOfOurClasses(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                        .split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.flush();
        }
    }

    @Test
    void help_and_version_need_nothing() throws Exception {
        assertThat(tracker("help").out())
                .contains("./tracker run", "./tracker demo", "./tracker import FILE", "./tracker test");
        assertThat(tracker("--version").out()).isEqualToIgnoringNewLines("tracker 7.8");
        assertThat(tracker("help").exitCode()).isZero();
    }

    /** A Maven that prints the Java version it uses, and then fails. */
    private void maven(String version) throws IOException {
        executable(
                programs.resolve("mvn"),
                "#!/usr/bin/env bash\n[ \"$1\" = -v ] && echo 'Apache Maven " + version + " (0)' && exit\n"
                        + "echo \"built with $JAVA_HOME, PostgreSQL of ${TRACKER_POSTGRES:-nowhere}\"; exit 1\n");
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

    /** What apt-get printed. */
    private Path did() {
        return machine.resolve("did");
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

        /** The single line of output; more than one is a mistake. */
        String refusal() {
            assertThat(err.lines()).hasSize(1);
            return err.strip();
        }
    }
}
