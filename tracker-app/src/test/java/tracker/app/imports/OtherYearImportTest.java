package tracker.app.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.imports.ImportCommand.ApplyImport;
import tracker.domain.imports.ImportCommand.OpenImport;
import tracker.domain.imports.ImportCommand.TryImport;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.Commands;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Reach;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;

/** A spreadsheet with last year's rows in it, and with figures nobody could mean. */
@ApplicationTest
@TestPropertySource(properties = "tracker.data=target/other-year-import-test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherYearImportTest {

    private static final String HEADER = "Number,Where,Kind,Date\n";

    @Autowired
    private WeekStory week;

    @Autowired
    @Qualifier("house")
    private Commands commands;

    @Autowired
    @Qualifier("house")
    private Queries queries;

    @Autowired
    private UploadStore shelf;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void thisYearAndTheYearBefore() {
        week.begin();
        week.send(new AnnounceCampaign(
                new CampaignId(2026),
                new TextLine("Healthcare Science Week 2026"),
                new CampaignDays(
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 6),
                        LocalDate.of(2026, 3, 15),
                        LocalDate.of(2027, 12, 31)),
                DatesStatus.CONFIRMED));
    }

    private ImportSummary checked(String rows) throws IOException {
        ImportId id = ImportId.next();
        shelf.store(id, new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)));
        commands.send(new OpenImport(id, GUYS, "ours.csv")).join();
        commands.send(new TryImport(id, GUYS, now(id).columns())).join();
        return settled(id);
    }

    private ImportSummary now(ImportId id) {
        return queries.ask(new GetImport(id, GUYS)).orElseThrow();
    }

    private ImportSummary settled(ImportId id) {
        return Awaitility.await().until(() -> now(id), told -> !told.state().busy());
    }

    private List<ImportedRow> rows(ImportId id) {
        return queries.ask(new ListImportedRows(id, GUYS, Set.of(RowOutcome.values()), 0, 100));
    }

    private List<String> stages(ImportId id) {
        week.settle();
        return jdbc.sql("""
                        select now.counts_as from import_row join activity_now now on now.activity = import_row.activity
                        where import = ? order by number
                        """).param(id.value()).query(String.class).list();
    }

    @Test
    void a_row_of_another_year_is_a_doubt_and_stays_out_until_its_year_is_confirmed() throws IOException {
        String file = "40,Foyer A,stand,2027-03-08\n41,Foyer B,stand,2026-03-10\n";
        ImportSummary first = checked(file);
        assertThat(first.otherYears()).isEqualTo(Map.of(2026, 1));
        assertThat(first.count(RowOutcome.WARNED)).isOne();
        assertThat(rows(first.id()).get(1).notes()).anySatisfy(note -> {
            assertThat(note.heading()).isEqualTo("Date");
            assertThat(note.sentence()).contains("10 March 2026 is not in 2027");
        });

        commands.send(new ApplyImport(first.id(), GUYS)).join();
        assertThat(settled(first.id()).count(RowOutcome.STORED)).isOne();
        assertThat(rows(first.id()).get(1).outcome()).isEqualTo(RowOutcome.WRONG);
        assertThat(rows(first.id()).get(1).notes().getFirst().sentence()).contains("2026");

        ImportSummary second = checked(file);
        commands.send(new ApplyImport(second.id(), GUYS, Set.of(2026))).join();
        assertThat(settled(second.id()).count(RowOutcome.STORED)).isOne();
        assertThat(rows(second.id()))
                .extracting(ImportedRow::outcome)
                .containsExactly(RowOutcome.THERE, RowOutcome.STORED);
    }

    @Test
    void figures_nobody_could_mean_are_a_doubt_and_are_held_back() throws IOException {
        ImportSummary told = checked("100000000,Foyer C,stand,2027-03-08\n5001,Foyer D,stand,2027-03-08\n");
        assertThat(told.count(RowOutcome.WARNED)).isEqualTo(2);
        assertThat(rows(told.id()).getFirst().notes().getFirst().sentence())
                .contains("An organiser will check it before it is counted");
        commands.send(new ApplyImport(told.id(), GUYS)).join();
        assertThat(settled(told.id()).count(RowOutcome.STORED)).isEqualTo(2);
        assertThat(stages(told.id())).containsExactly("BEING_CHECKED", "HELD");
    }

    /** The id says which rows are there already; those imported before figures were confirmed have it too. */
    @Test
    void a_row_keeps_the_id_it_always_had() throws IOException {
        ImportSummary told = checked("12,Foyer E,stand,2027-03-08\n");
        StandDetails details =
                new StandDetails(DayRange.on(LocalDate.of(2027, 3, 8)), new TextLine("Foyer E"), List.of(), null);
        StandFigures figures = new StandFigures(new Reach(null, 12, null, null), StaffingFigures.NOT_SAID);
        String content = "RecordStandHeld[id=" + rows(told.id()).getFirst().activity()
                + ", campaign=2027, trust=RJ1, details=" + details + ", figures=" + figures + "]";
        assertThat(jdbc.sql("select command from import_row where import = ?")
                        .param(told.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("import:" + UuidCreator.getNameBasedSha1(content));
    }
}
