package tracker.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tracker.app.ApplicationNode;
import tracker.app.database.DataFolderDatabase;
import tracker.app.database.DatabaseAddress;
import tracker.app.ledger.ReplayFromEmptyFixture;
import tracker.domain.campaign.CampaignCommand.FreezeCount;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CampaignCommand.SetGoal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;

/** The drill: take a backup while people log, restore it elsewhere, and go on there. */
@Timeout(240)
class BackupDrillTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void what_is_restored_is_what_was_backed_up_and_goes_on() throws Exception {
        Path busy = folder.resolve("busy.backup");
        Path quiet = folder.resolve("quiet.backup");
        List<String> facts;
        List<String> rows;
        List<String> rowsThen;
        long last;
        try (DataFolderDatabase original = DataFolderDatabase.open(folder.resolve("original"));
                ApplicationNode node = ApplicationNode.on(url(original.address()), true)) {
            node.week().begin();
            everyRegister(node);
            StandId corrected = node.week().hold(GUYS, TUESDAY, 40);
            node.week().correct(corrected, GUYS, 44);
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
                while (!enough.get()) {
                    node.week().hold(LEEDS, TUESDAY, 7);
                }
            });
            backup(busy);
            enough.set(true);
            people.join();
            node.week().withdraw(corrected, GUYS);
            node.week().settle();
            backup(quiet);
            try (BackupFile backup = BackupFile.open(busy)) {
                last = backup.manifest().last();
            }
            facts = facts(node, last);
            rowsThen = ReplayFromEmptyFixture.of(node.jdbc(), last);
            rows = node.rows();
        }
        assertThat(rows).as("the backup was taken while people logged").isNotEqualTo(rowsThen);
        assertThat(program("verify", busy.toString())).isZero();
        try (DataFolderDatabase restored = restored(busy, "then");
                ApplicationNode node = ApplicationNode.on(url(restored.address()), true)) {
            node.week().settle();
            assertThat(facts(node, Long.MAX_VALUE)).isEqualTo(facts);
            assertThat(node.rows()).isEqualTo(rowsThen);
            node.week().book(GUYS, TUESDAY);
            node.week().settle();
            assertThat(node.jdbc()
                            .sql("select max(global_index) from domain_event")
                            .query(Long.class)
                            .single())
                    .isEqualTo(last + 1);
        }
        try (DataFolderDatabase restored = restored(quiet, "now");
                ApplicationNode node = ApplicationNode.on(url(restored.address()), true)) {
            node.week().settle();
            assertThat(node.rows()).isEqualTo(rows);
        }
    }

    private void backup(Path file) {
        assertThat(program("backup", file.toString(), folder.resolve("original").toString()))
                .isZero();
    }

    private DataFolderDatabase restored(Path file, String name) {
        assertThat(program("restore", file.toString(), folder.resolve(name).toString()))
                .isZero();
        return DataFolderDatabase.open(folder.resolve(name));
    }

    /** A row at the least in each table that is written with its facts. */
    private static void everyRegister(ApplicationNode node) {
        CourseCode course = new CourseCode("genomics-101");
        node.week()
                .send(new OfferCourse(
                        CAMPAIGN,
                        course,
                        new TextLine("Introducing genomics"),
                        new TextLine("Genomics Education"),
                        new HttpsAddress("https://example.org/genomics")));
        node.week().send(new SetGoal(CAMPAIGN, CampaignMeasure.values()[0], Area.NATION, 100, TUESDAY));
        node.week()
                .send(new FreezeCount(
                        CAMPAIGN, new TextLine("before the week"), Instant.parse("2027-03-01T12:00:00Z")));
    }

    @Test
    void a_damaged_or_foreign_file_is_refused_and_leaves_nothing_behind() throws Exception {
        Path file = folder.resolve("week.backup");
        try (DataFolderDatabase original = DataFolderDatabase.open(folder.resolve("original"));
                ApplicationNode node = ApplicationNode.on(url(original.address()), false)) {
            node.week().begin();
            assertThat(program(
                            "backup",
                            file.toString(),
                            folder.resolve("original").toString()))
                    .isZero();
            assertThat(program(
                            "backup",
                            file.toString(),
                            folder.resolve("original").toString()))
                    .isEqualTo(1);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("a backup never overwrites a file");
        }
        byte[] whole = Files.readAllBytes(file);
        refused("cut", Arrays.copyOf(whole, whole.length - 30), "is damaged");
        refused("half", Arrays.copyOf(whole, whole.length / 2), "is damaged");
        byte[] flipped = whole.clone();
        flipped[100] ^= 4;
        refused("flipped", flipped, "is damaged");
        refused("letter", "Dear all".getBytes(StandardCharsets.UTF_8), "is not a backup of the tracker");
        assertThat(program(
                        "restore", file.toString(), folder.resolve("original").toString()))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("is not empty, and a restore never overwrites a folder");
    }

    private void refused(String name, byte[] bytes, String sentence) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        said.reset();
        assertThat(program("restore", file.toString(), folder.resolve("new").toString()))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence);
        assertThat(folder.resolve("new")).doesNotExist();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .noneMatch(each -> each.contains(".restoring"));
        }
    }

    private int program(String... words) {
        return new BackupProgram(new PrintStream(said, true, StandardCharsets.UTF_8), new MockEnvironment()).run(words);
    }

    private static List<String> facts(ApplicationNode node, long last) {
        return node.jdbc().sql("""
                        select global_index || ' ' || event_identifier || ' ' || time_stamp || ' ' || md5(payload)
                        from domain_event where global_index <= ? order by global_index
                        """).param(last).query(String.class).list();
    }

    private static String url(DatabaseAddress address) {
        return address.url() + "?user=" + address.user() + "&password=" + address.password();
    }
}
