package tracker.app.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.database.DatabaseAddress;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.eventstore.StoredPayload;
import tracker.app.ledger.ReplayFromEmptyFixture;
import tracker.app.rebuild.LedgerRebuildService;
import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CompletionEvidence;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionCommand.RedactText;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.Note;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.SubmissionMethod;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoLength;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** What has been removed is found nowhere: in no table, in no later backup, in no rebuilt row. */
@Timeout(240)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactionTest {

    private static final String SECRET = "Quentin Oxleigh, aged 8";

    @TempDir
    Path folder;

    private final String database = TestDatabase.fresh();
    private ApplicationNode node;

    @BeforeAll
    void a_week() {
        node = ApplicationNode.on(database, true);
        node.week().begin();
        node.week()
                .send(new OfferCourse(
                        CAMPAIGN,
                        new CourseCode("genomics-101"),
                        new TextLine("Introducing genomics"),
                        new TextLine("Genomics Education"),
                        new HttpsAddress("https://example.org/genomics")));
    }

    @AfterAll
    void end() {
        node.close();
    }

    private static TextLine line(String before) {
        return new TextLine(before + " with " + SECRET);
    }

    private static Reason reason() {
        return new Reason("asked by " + SECRET);
    }

    private static Reach reach() {
        return Reach.of(7, CountingMethod.CLICKER);
    }

    /** One activity of each kind whose every text names a person, with everything that repeats it. */
    private String tell(ActivityKind kind) {
        String id = ActivityId.next(kind);
        switch (kind) {
            case STAND -> {
                var stand = StandCommands.of(id, CAMPAIGN, GUYS);
                var details = new StandDetails(DayRange.on(TUESDAY), line("Ward 7"), List.of(), new Note(SECRET));
                var figures = new StandFigures(reach(), StaffingFigures.NOT_SAID);
                send(stand.plan(details));
                send(stand.report(null, figures));
                send(stand.correct(
                        new StandDetails(DayRange.on(TUESDAY), new TextLine("Foyer"), List.of(), null),
                        figures,
                        reason()));
                send(stand.withdraw(reason()));
                send(stand.restore(reason()));
            }
            case SCHOOL_TALK -> {
                var talk = SchoolTalkCommands.of(id, CAMPAIGN, GUYS);
                send(talk.plan(new SchoolTalkDetails(
                        TUESDAY, new School(null, line("School")), null, List.of(), line("Topic"), null, null)));
                send(talk.cancel(reason()));
            }
            case DEPARTMENT_VISIT -> {
                var visit = DepartmentVisitCommands.of(id, CAMPAIGN, GUYS);
                send(visit.plan(new DepartmentVisitDetails(
                        TUESDAY,
                        line("Audiology"),
                        new School("123456", line("College")),
                        List.of(),
                        null,
                        new Note(SECRET))));
                send(visit.move(DayRange.on(TUESDAY.plusDays(1)), reason()));
            }
            case VIDEO -> {
                send(new SubmitVideo(
                        new VideoId(id),
                        CAMPAIGN,
                        GUYS,
                        PersonId.next(),
                        line("A day"),
                        new VideoSubmission(SubmissionMethod.UPLOAD, new VideoLength(400), SECRET + ".mp4", Set.of()),
                        TUESDAY));
                send(new WithdrawVideo(
                        new VideoId(id), CAMPAIGN, GUYS, WithdrawalKind.values()[0], reason(), List.of()));
            }
            case COURSE -> {
                CompleteCourse done = CompleteCourse.by(
                        PersonId.next(),
                        new CourseCode("genomics-101"),
                        CAMPAIGN,
                        GUYS,
                        TUESDAY,
                        CompletionEvidence.values()[0]);
                send(done);
                send(new VoidCompletion(done.id(), CAMPAIGN, GUYS, reason()));
                return done.id().value();
            }
        }
        return id;
    }

    private void send(tracker.domain.shared.Command command) {
        node.week().send(command);
    }

    private void redact(String id, TrustCode trust) {
        node.week().send(new RedactText(new RedactedActivityId(id), CAMPAIGN, trust));
    }

    /** Every row of every table as text, with bytes as the text they are. */
    private static List<String> everything(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_name || '|' || string_agg(
                            case data_type when 'bytea' then 'coalesce(encode("' || column_name || '", ''escape''), '''')'
                                 else 'coalesce("' || column_name || '"::text, '''')' end, ' || ''|'' || ')
                        from information_schema.columns where table_schema = 'public'
                        group by table_name order by table_name
                        """).query(String.class).list().stream()
                .flatMap(table -> {
                    String[] parts = table.split("\\|", 2);
                    return jdbc
                            .sql("select '" + parts[0] + ": ' || " + parts[1] + " from public." + parts[0])
                            .query(String.class)
                            .list()
                            .stream();
                })
                .toList();
    }

    private List<String> found() {
        return everything(node.jdbc()).stream()
                .filter(row -> row.contains(SECRET))
                .toList();
    }

    private List<String> totals() {
        return node.rows().stream()
                .filter(row -> row.startsWith("participation_total") || row.startsWith("participation_change"))
                .toList();
    }

    @Test
    void what_was_removed_is_in_no_table_and_in_no_later_backup() throws Exception {
        List<String> ids = Arrays.stream(ActivityKind.values()).map(this::tell).toList();
        node.week().settle();
        node.jdbc()
                .sql("insert into problem_message (id, activity, body, received) values ('one', ?, ?, now())")
                .params(ids.getFirst(), "I am " + SECRET)
                .update();
        assertThat(found()).as("before").hasSizeGreaterThan(20);
        assertThat(everything(node.jdbc()).stream()
                        .filter(row -> row.startsWith("domain_event") && row.contains(SECRET)))
                .as("events hold no text themselves")
                .isEmpty();
        List<String> totals = totals();
        ids.forEach(id -> redact(id, GUYS));
        node.week().settle();
        assertThat(found()).isEmpty();
        assertThat(totals()).isEqualTo(totals);
        assertThat(ids).allSatisfy(id -> {
            assertThat(told(id))
                    .endsWith("The text of this "
                            + ActivityKind.ofId(id).orElseThrow().one() + " was removed for good.");
            assertThat(node.bean(ActivityEventRepository.class).of(id)).isPresent();
        });
        List<String> rows = node.rows();
        node.bean(LedgerRebuildService.class).run(events -> {});
        assertThat(node.rows()).isEqualTo(rows).isEqualTo(ReplayFromEmptyFixture.of(node));
        ids.forEach(id -> redact(id, GUYS));
        node.week().settle();
        assertThat(node.rows()).as("sent again, it changes nothing").isEqualTo(rows);
        Path file = folder.resolve("after.backup");
        new BackupExporter(new DatabaseAddress(database, null, null), "1", events -> {}).to(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().toList())
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(
                                    new String(zip.getInputStream(entry).readAllBytes(), UTF_8))
                            .doesNotContain(SECRET));
        }
    }

    private String told(String id) {
        return String.join(
                " ",
                node.jdbc()
                        .sql("select told from participation_fact where activity = ? order by position")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    @Test
    void what_is_written_afterwards_is_read_again() {
        String id = tell(ActivityKind.STAND);
        redact(id, GUYS);
        var stand = StandCommands.of(id, CAMPAIGN, GUYS);
        send(stand.correct(
                new StandDetails(DayRange.on(TUESDAY), new TextLine("West atrium"), List.of(), null),
                new StandFigures(reach(), StaffingFigures.NOT_SAID),
                new Reason("place named again")));
        node.week().settle();
        assertThat(told(id)).contains("West atrium", "place named again").doesNotContain(SECRET);
        assertThat(node.jdbc()
                        .sql("select title from activity_now where activity = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("West atrium");
    }

    @Test
    void a_store_of_before_is_moved_and_redacted_all_the_same() {
        String moved = tell(ActivityKind.DEPARTMENT_VISIT);
        String unmoved = tell(ActivityKind.STAND);
        node.week().settle();
        List<String> rows = node.rows();
        textsInside(unmoved);
        redact(unmoved, GUYS);
        node.week().settle();
        assertThat(found()).noneMatch(row -> row.contains(unmoved));
        textsInside(moved);
        node.jdbc()
                .sql("update participation_fact set public_told = null, bare_told = null")
                .update();
        node.jdbc()
                .sql("update event_text_move set position = 0, until = (select max(global_index) from domain_event)")
                .update();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(node.jdbc()
                                .sql("select position = until from event_text_move")
                                .query(Boolean.class)
                                .single())
                        .isTrue());
        assertThat(found())
                .noneMatch(row -> row.startsWith("domain_event"))
                .anyMatch(row -> row.startsWith("event_text"));
        assertThat(node.rows().stream().filter(row -> row.contains(moved)).toList())
                .isEqualTo(rows.stream().filter(row -> row.contains(moved)).toList());
        redact(moved, GUYS);
    }

    /** As they were stored before they were kept apart. */
    private void textsInside(String id) {
        node.jdbc()
                .sql(
                        "select global_index, payload_type, payload, texts from domain_event join event_text on position = global_index where aggregate_identifier = ?")
                .param(id)
                .query((row, number) -> new Object[] {
                    row.getLong(1), StoredPayload.complete(row.getString(2), row.getBytes(3), row.getString(4))
                })
                .list()
                .forEach(event -> {
                    node.jdbc()
                            .sql("update domain_event set payload = ? where global_index = ?")
                            .params(event[1], event[0])
                            .update();
                    node.jdbc()
                            .sql("delete from event_text where position = ?")
                            .param(event[0])
                            .update();
                });
    }

    @Test
    void nobody_removes_the_text_of_another_trust() {
        String id = tell(ActivityKind.STAND);
        assertThatThrownBy(() -> redact(id, LEEDS)).cause().isInstanceOf(RuleBroken.class);
        redact(id, GUYS);
    }
}
