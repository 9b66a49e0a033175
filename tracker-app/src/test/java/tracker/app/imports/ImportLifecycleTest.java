package tracker.app.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.imports.EditedActivity;
import tracker.domain.imports.ImportCommand.ApplyImport;
import tracker.domain.imports.ImportCommand.OpenImport;
import tracker.domain.imports.ImportCommand.PutBackImport;
import tracker.domain.imports.ImportCommand.StopImport;
import tracker.domain.imports.ImportCommand.TakeBackImport;
import tracker.domain.imports.ImportCommand.TryImport;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportQuery.ListEditedActivities;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionCommand.RedactText;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;

/** A table goes into the house and out of it again. */
@ApplicationTest
@TestPropertySource(properties = "tracker.data=target/imports-test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportLifecycleTest {

    private static final String HEADER = "Kind,Date,Where,Number\n";

    @Autowired
    WeekStory week;

    @Autowired
    Commands commands;

    @Autowired
    Queries queries;

    @Autowired
    UploadStore shelf;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void begin() {
        week.begin();
    }

    private void send(Command command) {
        commands.send(command).join();
    }

    private ImportId opened(String text) throws IOException {
        ImportId id = ImportId.next();
        shelf.store(id, new ByteArrayInputStream(text.getBytes(UTF_8)));
        send(new OpenImport(id, GUYS, "ours.csv"));
        return id;
    }

    private ImportSummary tried(String text) throws IOException {
        ImportId id = opened(text);
        send(new TryImport(id, GUYS, now(id).columns()));
        return settled(id);
    }

    private ImportSummary applied(String text) throws IOException {
        ImportId id = tried(text).id();
        send(new ApplyImport(id, GUYS));
        return settled(id);
    }

    private ImportSummary now(ImportId id) {
        return queries.ask(new GetImport(id, GUYS)).orElseThrow();
    }

    private ImportSummary settled(ImportId id) {
        return Awaitility.await().until(() -> now(id), told -> !told.state().busy());
    }

    private long facts() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private static String rows(String place, int rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            text.append("stand,08/03/2027,")
                    .append(place)
                    .append(' ')
                    .append(i)
                    .append(",")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void a_trial_stores_nothing_and_says_what_is_wrong_with_which_cell() throws IOException {
        long before = facts();
        ImportSummary told = tried(HEADER + "stand,08/03/2027,Fine foyer,12\n"
                + "party,08/03/2027,Foyer,12\n"
                + "stand,08/01/2027,Foyer,many\n"
                + "stand,08/01/2027,Too early,3\n"
                + "stand,08/03/2027,Huge hall,60000\n"
                + "stand,08/03/2027,Fine foyer,13\n"
                + "stand,08/03/2027,Hall with patient Ottoline,14\n");
        assertThat(facts()).isEqualTo(before);
        assertThat(told.count(RowOutcome.FINE)).isOne();
        assertThat(told.count(RowOutcome.WARNED)).isEqualTo(2);
        assertThat(queries.ask(new ListImportedRows(told.id(), GUYS, Set.of(RowOutcome.WRONG), 0, 100)))
                .extracting(ImportedRow::number)
                .containsExactly(3, 4, 5, 7);
        assertThat(queries.ask(new ListImportedRows(told.id(), GUYS, Set.of(RowOutcome.WRONG), 3, 100)))
                .flatExtracting(ImportedRow::notes)
                .extracting(CellNote::heading)
                .containsExactly("Number", "Date", "");
    }

    @Test
    void what_an_import_keeps_of_a_text_goes_with_it() throws IOException {
        ImportSummary told = applied(HEADER + "stand,08/03/2027,Hall of patient Ottoline,15\n");
        ListImportedRows stored = new ListImportedRows(told.id(), GUYS, Set.of(RowOutcome.STORED), 0, 10);
        ImportedRow row = queries.ask(stored).getFirst();
        assertThat(row.notes()).isNotEmpty();
        send(new RedactText(new RedactedActivityId(row.activity()), CAMPAIGN, GUYS));
        assertThat(queries.ask(stored))
                .hasSize(1)
                .allSatisfy(now -> assertThat(now.notes()).isEmpty());
        assertThat(shelf.has(told.id())).isFalse();
    }

    @Test
    void what_the_trial_calls_fine_is_taken_and_the_same_again_changes_nothing() throws IOException {
        String text = rows("Same", 950);
        ImportSummary first = applied(text);
        assertThat(first.count(RowOutcome.STORED)).as(first.problem()).isEqualTo(950);
        long before = facts();
        ImportSummary second = applied(text);
        assertThat(second.twin()).isEqualTo(first.id());
        assertThat(second.count(RowOutcome.THERE)).isEqualTo(950);
        ImportSummary third =
                tried("Number,Where,Kind,Date\n0,Same 0,stand,2027-03-08\n1,Another,stand,9 March 2027\n");
        assertThat(third.count(RowOutcome.THERE)).isOne();
        assertThat(third.count(RowOutcome.FINE)).isOne();
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void one_that_was_cut_goes_on_without_doubles() throws IOException {
        ImportSummary told = tried(rows("Cut", 900));
        send(new ApplyImport(told.id(), GUYS));
        send(new StopImport(told.id(), GUYS));
        settled(told.id());
        // a crash between storing and writing down
        jdbc.sql("update import_row set outcome = 'FINE' where import = ? and number < 50")
                .param(told.id().value())
                .update();
        jdbc.sql("update import set state = 'STOPPED' where id = ?")
                .param(told.id().value())
                .update();
        send(new ApplyImport(told.id(), GUYS));
        assertThat(settled(told.id()).count(RowOutcome.STORED)).isEqualTo(900);
        assertThat(jdbc.sql(
                                "select count(*) from domain_event where convert_from(meta_data, 'UTF8')::json ->> 'import' = ?")
                        .param(told.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(900);
    }

    @Test
    void it_is_taken_back_but_for_what_somebody_changed_and_put_back() throws IOException {
        ImportSummary told = applied(rows("Back", 30));
        String edited = queries.ask(new ListImportedRows(told.id(), GUYS, Set.of(RowOutcome.STORED), 0, 1))
                .getFirst()
                .activity();
        send(new ReviseStand(new StandId(String.valueOf(edited)), CAMPAIGN, GUYS, figures(77), REASON));
        week.settle();
        assertThat(queries.ask(new ListEditedActivities(told.id(), GUYS)).edited())
                .extracting(EditedActivity::activity)
                .containsExactly(edited);
        send(new TakeBackImport(told.id(), GUYS, Set.of()));
        ImportSummary back = settled(told.id());
        assertThat(back.count(RowOutcome.TAKEN_BACK)).isEqualTo(29);
        assertThat(back.count(RowOutcome.STORED)).isOne();
        send(new TakeBackImport(told.id(), GUYS, Set.of(String.valueOf(edited))));
        assertThat(settled(told.id()).count(RowOutcome.TAKEN_BACK)).isEqualTo(30);
        send(new PutBackImport(told.id(), GUYS));
        assertThat(settled(told.id()).count(RowOutcome.STORED)).isEqualTo(30);
    }

    @Test
    void another_trust_reaches_nothing_of_it() throws IOException {
        ImportSummary told = tried("Kind,Date,Where,Trust\nstand,08/03/2027,Foyer,RR8\n");
        assertThat(told.count(RowOutcome.WRONG)).isOne();
        assertThat(queries.ask(new GetImport(told.id(), LEEDS))).isEmpty();
        assertThatThrownBy(() -> send(new ApplyImport(told.id(), LEEDS))).hasMessageContaining("no such import");
    }
}
