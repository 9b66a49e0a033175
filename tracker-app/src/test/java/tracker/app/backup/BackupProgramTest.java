package tracker.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tracker.app.ApplicationNode;
import tracker.app.database.DataFolderDatabase;
import tracker.app.database.DatabaseAddress;

/** What a backup is refused for, and what it keeps besides facts. */
@Timeout(120)
class BackupProgramTest {

    private static final String MARK = "simulated week of seed 7";

    @TempDir
    static Path folder;

    private static Path original;
    private static Path good;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final MockEnvironment settings = new MockEnvironment();

    /** The backup of a demonstration. */
    @BeforeAll
    static void a_backup() throws Exception {
        original = folder.resolve("original");
        good = folder.resolve("good.backup");
        try (DataFolderDatabase opened = DataFolderDatabase.open(original)) {
            try (ApplicationNode node = ApplicationNode.on(url(opened.address()), false)) {
                node.week().begin();
            }
            try (Connection connection = opened.address().connect("a demonstration")) {
                new EventTableRepository(connection).markAs(MARK);
            }
            new BackupExporter(opened.address(), "1.2", facts -> {}).to(good);
        }
    }

    @BeforeEach
    void nothing_restored_yet() {
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void where_the_settings_name_another_database_no_data_folder_is_mistaken_for_it() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db.example.org/tracker?password=secret");
        Path file = folder.resolve("wrong.backup");
        assertThat(program("backup", file, original)).isEqualTo(1);
        assertThat(said())
                .contains("store its events in jdbc:postgresql://db.example.org/tracker, not in a data folder")
                .contains("pg_dump", "docs/operations.md", "SPRING_DATASOURCE_URL")
                .doesNotContain("secret");
        assertThat(file).doesNotExist();
        assertThat(program("restore", good, folder.resolve("new"))).isEqualTo(1);
        assertThat(said()).contains("pg_restore", "docs/operations.md", "SPRING_DATASOURCE_URL");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(new BackupProgram(out(), settings).run("verify", good.toString()))
                .isZero();
    }

    @Test
    void an_encrypted_backup_is_read_with_its_passphrase_only() throws Exception {
        Path file = folder.resolve("sealed.backup");
        settings.setProperty(PassphraseSource.ENVIRONMENT, "correct horse battery");
        assertThat(run("backup", file, original, "--encrypt")).isZero();
        assertThat(said()).contains(file + ", encrypted.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("tracker backup encrypted 1")
                .doesNotContain("manifest.txt");
        assertThat(run("verify", file)).isZero();
        assertThat(said()).contains("The backup is valid");

        settings.setProperty(PassphraseSource.ENVIRONMENT, "another passphrase");
        assertThat(run("verify", file)).isEqualTo(1);
        assertThat(said()).contains("The passphrase does not open the backup " + file);

        settings.setProperty(PassphraseSource.ENVIRONMENT, "");
        Path secret = Files.writeString(folder.resolve("secret"), "correct horse battery\n");
        Path cut = folder.resolve("cut.backup");
        byte[] all = Files.readAllBytes(file);
        Files.write(cut, Arrays.copyOf(all, all.length - 1));
        assertThat(run("restore", cut, folder.resolve("new"), "--passphrase-file=" + secret))
                .isEqualTo(1);
        assertThat(said()).contains("is damaged", "its end is missing or was changed", "nothing was restored");

        // a restore reads it like any other from here on, which the drill tries with a file that is not encrypted
        try (BackupFile sealed = BackupFile.open(file, () -> "correct horse battery".toCharArray());
                BackupFile plain = BackupFile.open(good);
                InputStream ofSealed = sealed.events();
                InputStream ofPlain = plain.events()) {
            assertThat(ofSealed.readAllBytes()).isEqualTo(ofPlain.readAllBytes());
        }
    }

    @Test
    void a_short_passphrase_is_refused_before_anything_is_written() {
        settings.setProperty(PassphraseSource.ENVIRONMENT, "short");
        Path file = folder.resolve("short.backup");
        assertThat(run("backup", file, original, "--encrypt")).isEqualTo(1);
        assertThat(said()).contains("fewer than 12 characters");
        assertThat(file).doesNotExist();
    }

    private int run(Object... words) {
        said.reset();
        return new BackupProgram(out(), settings)
                .run(Arrays.stream(words).map(String::valueOf).toArray(String[]::new));
    }

    @Test
    void a_backup_of_a_newer_format_is_refused() throws IOException {
        refused(
                rewritten(lines -> lines.replace("tracker backup format 2", "tracker backup format 3")),
                "The backup has format 3 and this tracker reads format 2: use the version of the tracker that made it.");
    }

    @Test
    void a_backup_of_a_newer_schema_is_refused() throws IOException {
        refused(
                rewritten(lines -> lines.replaceFirst("schema=.*", "schema=900")),
                "The backup was taken by a newer tracker (its schema version is 900, this tracker supports ");
    }

    @Test
    void a_demonstration_stays_one() {
        assertThat(program("restore", good, folder.resolve("demo"))).isZero();
        assertThat(said()).contains(", a " + MARK);
        try (DataFolderDatabase restored = DataFolderDatabase.open(folder.resolve("demo"))) {
            assertThatThrownBy(() ->
                            ApplicationNode.on(url(restored.address()), false).close())
                    .rootCause()
                    .hasMessageStartingWith("This data folder holds the " + MARK + ", which is not real");
        }
    }

    /** Whoever made it, and whatever is in it. */
    @Test
    void a_folder_that_looks_like_one_of_ours_is_left_alone() throws IOException {
        Path strangers = Files.createDirectories(folder.resolve("kept.restoring"));
        Files.writeString(strangers.resolve("letter.txt"), "mine");
        assertThat(program("restore", good, Files.createDirectories(folder.resolve("kept"))))
                .isZero();
        assertThat(strangers.resolve("letter.txt")).hasContent("mine");
        assertThat(DataFolderDatabase.holdsData(folder.resolve("kept"))).isTrue();
        assertThat(workingFolders("kept")).isEmpty();
    }

    @Test
    void a_second_restore_into_the_same_folder_is_refused_and_disturbs_nothing() throws Exception {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> new BackupProgram(new PrintStream(OutputStream.nullOutputStream()), settings)
                        .run("restore", good.toString(), folder.resolve("twice").toString()));
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !workingFolders("twice").isEmpty());
        assertThat(program("restore", good, folder.resolve("twice"))).isEqualTo(1);
        assertThat(said()).contains("Another restore into " + folder.resolve("twice") + " is running.");
        assertThat(first.get(100, TimeUnit.SECONDS)).isZero();
        assertThat(DataFolderDatabase.holdsData(folder.resolve("twice"))).isTrue();
        assertThat(program("restore", good, folder.resolve("twice"))).isEqualTo(1);
        assertThat(said()).contains("is not empty, and a restore never overwrites a folder");
    }

    private static List<Path> workingFolders(String name) throws IOException {
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(path -> path.getFileName().toString().startsWith(name + ".restoring-"))
                    .toList();
        }
    }

    private void refused(Path file, String sentence) throws IOException {
        assertThat(program("restore", file, folder.resolve("new"))).isEqualTo(1);
        assertThat(said()).contains(sentence);
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(workingFolders("new")).isEmpty();
    }

    /** The good backup with another manifest, whose checksum fits. */
    private static Path rewritten(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("rewritten.backup");
        try (ZipFile from = new ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                if (!part.getName().equals(BackupFile.MANIFEST)) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    from.getInputStream(part).transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            String text = new String(
                    from.getInputStream(from.getEntry(BackupFile.MANIFEST)).readAllBytes(), StandardCharsets.UTF_8);
            String lines = change.apply(text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1));
            to.write((lines + ChecksumCalculator.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private int program(String word, Path file, Path data) {
        said.reset();
        return new BackupProgram(out(), settings).run(word, file.toString(), data.toString());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String url(DatabaseAddress address) {
        return address.url() + "?user=" + address.user() + "&password=" + address.password();
    }
}
