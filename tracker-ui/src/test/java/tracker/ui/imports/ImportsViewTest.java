package tracker.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.imports.EditedActivity;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportCommand.ApplyImport;
import tracker.domain.imports.ImportCommand.ChooseImportSource;
import tracker.domain.imports.ImportCommand.DeleteImport;
import tracker.domain.imports.ImportCommand.PutBackImport;
import tracker.domain.imports.ImportCommand.StopImport;
import tracker.domain.imports.ImportCommand.TakeBackImport;
import tracker.domain.imports.ImportCommand.TryImport;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportQuery.EditedActivityList;
import tracker.domain.imports.ImportQuery.GetImport;
import tracker.domain.imports.ImportQuery.ListEditedActivities;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportQuery.ListImports;
import tracker.domain.imports.ImportRule;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportSummary.ImportSource;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;
import tracker.ui.shared.SelectField;

class ImportsViewTest extends ViewTest {

    private static final ImportId ID = ImportId.next();
    private static final GetImport QUESTION = new GetImport(ID, TRUST);

    @BeforeEach
    void somebody_of_the_trust() {
        currentUser(FakeCurrentUser.of(Role.CONTRIBUTOR, "RJ1"));
        queries.setAnswersTo(ListImports.class, asked -> List.of());
        queries.setAnswersTo(ListImportedRows.class, asked -> List.of());
    }

    private static ImportSummary summary(ImportState state, Map<RowOutcome, Integer> outcomes) {
        return summary(state, outcomes, 0, 0, "");
    }

    private static ImportSummary summary(
            ImportState state, Map<RowOutcome, Integer> outcomes, int done, int of, String problem) {
        return new ImportSummary(
                ID,
                TRUST,
                "Cora Contributor",
                "week.csv",
                REPORTED_AT,
                state,
                List.of("What", "When", "Colour"),
                columns(ImportColumn.KIND, ImportColumn.FIRST_DAY, null),
                done,
                of,
                outcomes,
                problem,
                ImportSource.FIRST_ROW,
                null);
    }

    private static List<@Nullable ImportColumn> columns(@Nullable ImportColumn... columns) {
        return Arrays.asList(columns);
    }

    private void open(ImportSummary now) {
        queries.setAnswer(QUESTION, Optional.of(now));
        UI.getCurrent().navigate("imports/" + ID, QueryParameters.of("trust", "RJ1"));
    }

    private void becomes(ImportSummary now) {
        queries.setAnswer(QUESTION, Optional.of(now));
        settle();
    }

    private List<String> buttons() {
        return $(NativeButton.class, $(ImportsView.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private void press(int button) {
        test($(NativeButton.class, $(ImportsView.class).single()).all().get(button))
                .click();
        settle();
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_page_and_back() {
        currentUser(FakeCurrentUser.VISITOR);

        UI.getCurrent().navigate("imports", QueryParameters.of("trust", "RJ1"));

        assertThat(pageText()).contains("Sign in to import a spreadsheet");
        assertThat($(ImportUploadForm.class).exists()).isFalse();
    }

    @Test
    void who_speaks_for_one_trust_imports_for_it_without_being_asked() {
        UI.getCurrent().navigate("imports");

        assertThat(pageText()).contains("Guy's and St Thomas'", "At most 5,000 rows.");
        assertThat($(ImportUploadForm.class).exists()).isTrue();
    }

    @Test
    void who_speaks_for_several_chooses_one_of_them() {
        CallerIdentity both = new CallerIdentity(
                new PersonId("person-cora"),
                null,
                Map.of(new TrustCode("RJ1"), Role.LEAD, new TrustCode("RTE"), Role.LEAD));
        currentUser(new FakeCurrentUser(both, "Cora"));

        UI.getCurrent().navigate("imports");

        assertThat($(RouterLink.class, $(ImportsView.class).single()).all())
                .extracting(RouterLink::getHref)
                .containsExactlyInAnyOrder("imports?trust=RJ1", "imports?trust=RTE");
    }

    @Test
    void who_speaks_for_no_trust_is_told_who_can_help() {
        currentUser(new FakeCurrentUser(new CallerIdentity(new PersonId("person-new"), null, Map.of()), "Nia New"));

        UI.getCurrent().navigate("imports");

        assertThat(pageText()).contains("You do not have a role at a trust yet");
    }

    @Test
    void nobody_imports_for_another_trust() {
        UI.getCurrent().navigate("imports", QueryParameters.of("trust", "RTE"));

        assertThat($(ImportUploadForm.class).exists()).isFalse();
    }

    @Test
    void an_organiser_imports_for_any_trust_and_sees_all_imports() {
        currentUser(FakeCurrentUser.ORGANISER);
        ImportSummary past = summary(ImportState.DONE, Map.of(RowOutcome.STORED, 12, RowOutcome.TAKEN_BACK, 3));
        queries.setAnswer(new ListImports(null), List.of(past));

        UI.getCurrent().navigate("imports");

        RouterLink link = $(RouterLink.class)
                .withCondition(each -> each.getText().equals("week.csv"))
                .single();
        assertThat(link.getHref()).isEqualTo("imports/" + ID + "?trust=RJ1");
        assertThat(words(link.getParent().orElseThrow()))
                .contains("9 March 2027", "Cora Contributor", "RJ1", "12 activities", "3");
    }

    @Test
    void the_columns_are_guessed_and_can_be_chosen_before_it_is_tried() {
        open(summary(ImportState.OPENED, Map.of()));
        List<SelectField> picks = $(SelectField.class).all();
        assertThat(picks.subList(0, 3)).extracting(SelectField::getValue).containsExactly("KIND", "FIRST_DAY", "");
        assertThat(pageText()).contains("2 of 3 columns are");

        picks.get(2).setValue("NOTE");
        press(0);

        assertThat(commands.sent())
                .containsExactly(new TryImport(
                        ID, TRUST, columns(ImportColumn.KIND, ImportColumn.FIRST_DAY, ImportColumn.NOTE)));
    }

    @Test
    void a_refusal_is_told_on_the_page() {
        open(summary(ImportState.OPENED, Map.of()));
        commands.refuse(ImportRule.A_NEEDED_COLUMN_IS_NAMED);

        press(0);

        assertThat(pageText()).contains(ImportRule.A_NEEDED_COLUMN_IS_NAMED.sentence());
    }

    @Test
    void what_is_under_way_moves_a_bar_and_can_be_stopped() {
        open(summary(ImportState.RUNNING, Map.of(RowOutcome.FINE, 90), 10, 90, ""));
        assertThat(bar("value")).isEqualTo("10");

        becomes(summary(ImportState.RUNNING, Map.of(RowOutcome.FINE, 90), 45, 90, ""));
        assertThat(bar("value")).isEqualTo("45");
        assertThat(bar("max")).isEqualTo("90");
        assertThat(pageText()).contains("45 of 90 rows");

        press(0);
        assertThat(commands.sent()).containsExactly(new StopImport(ID, TRUST));
    }

    private String bar(String attribute) {
        return $(ImportProgressBar.class).single().getElement().getAttribute(attribute);
    }

    @Test
    void what_was_tried_is_imported_on_a_button_that_says_how_many() {
        open(summary(ImportState.CHECKED, Map.of(RowOutcome.FINE, 9, RowOutcome.WARNED, 2, RowOutcome.THERE, 1)));
        assertThat(pageText()).contains("11 of 12 rows");
        assertThat(buttons()).first().asString().contains("11 rows");

        press(0);

        assertThat(commands.sent()).containsExactly(new ApplyImport(ID, TRUST));
    }

    @Test
    void where_everything_is_there_already_nothing_can_be_imported() {
        open(summary(ImportState.CHECKED, Map.of(RowOutcome.THERE, 5)));

        assertThat(buttons()).noneMatch(button -> button.contains("5 rows"));
    }

    @Test
    void rows_that_are_wrong_are_listed_fifty_at_a_time_and_can_be_downloaded() {
        queries.setAnswersTo(
                ListImportedRows.class,
                asked -> IntStream.rangeClosed(asked.after() + 1, Math.min(60, asked.after() + asked.most()))
                        .mapToObj(row -> new ImportedRow(
                                row, RowOutcome.WRONG, null, "", List.of(new CellNote("When", "Enter a day."))))
                        .toList());
        open(summary(ImportState.CHECKED, Map.of(RowOutcome.WRONG, 60)));
        assertThat(pageText()).contains("Row 50, When: Enter a day.").doesNotContain("Row 51");

        click("Show more rows");

        assertThat(pageText()).contains("Row 60, When: Enter a day.");
        assertThat(buttons()).doesNotContain("Show more rows");
    }

    @Test
    void what_was_imported_is_taken_back_after_one_question_and_what_was_changed_since_stays() {
        queries.setAnswer(
                new ListEditedActivities(ID, TRUST),
                new EditedActivityList(List.of(new EditedActivity(7, "stand-7", "Main foyer", List.of())), 1));
        open(summary(ImportState.DONE, Map.of(RowOutcome.STORED, 12, RowOutcome.WRONG, 1)));
        int before = buttons().size();

        press(before - 1);
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("11 activities", "1 activity", "Row 7, Main foyer");

        press(before - 1);
        assertThat(commands.sent()).containsExactly(new TakeBackImport(ID, TRUST, Set.of()));
    }

    @Test
    void whoever_decides_otherwise_keeps_the_import() {
        queries.setAnswer(new ListEditedActivities(ID, TRUST), new EditedActivityList(List.of(), 0));
        open(summary(ImportState.DONE, Map.of(RowOutcome.STORED, 12)));
        List<String> before = buttons();

        press(0);
        press(1);

        assertThat(buttons()).isEqualTo(before);
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void what_was_taken_back_can_be_put_back() {
        open(summary(ImportState.TAKEN_BACK, Map.of(RowOutcome.TAKEN_BACK, 12)));

        press(0);

        assertThat(commands.sent()).containsExactly(new PutBackImport(ID, TRUST));
    }

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void each_state_says_in_a_sentence_where_it_stands(ImportState state) {
        ImportSummary now = summary(state, Map.of(RowOutcome.STORED, 4, RowOutcome.TAKEN_BACK, 2), 3, 0, "");
        assertThat(ImportStatusText.standing(now)).isNotBlank();

        open(now);
        assertThat(pageText()).contains(ImportStatusText.standing(now));
    }

    @Test
    void a_problem_is_told_where_it_cannot_go_on() {
        open(summary(ImportState.OPENED, Map.of(), 0, 0, "The file cannot be read."));

        assertThat(pageText()).contains("The file cannot be read.");
    }

    @Test
    void an_import_that_does_not_exist_is_not_found() {
        UI.getCurrent().navigate("imports/nothing", QueryParameters.of("trust", "RJ1"));
        assertThat($(NotFoundView.class).exists()).isTrue();

        queries.setAnswer(QUESTION, Optional.empty());
        UI.getCurrent().navigate("imports/" + ID, QueryParameters.of("trust", "RJ1"));
        assertThat($(NotFoundView.class).exists()).isTrue();
    }

    @Test
    void a_doubtful_row_shows_what_it_becomes_and_can_be_unticked() {
        queries.setAnswersTo(
                ListImportedRows.class,
                asked -> asked.only().contains(RowOutcome.WARNED)
                        ? List.of(new ImportedRow(
                                4,
                                RowOutcome.WARNED,
                                null,
                                "stand, Foyer, 10 March 2027",
                                List.of(new CellNote("When", "“10-Mar” becomes 10 March 2027."))))
                        : List.of(new ImportedRow(5, RowOutcome.FINE, null, "stand, Atrium, 9 March 2027", List.of())));
        open(summary(ImportState.CHECKED, Map.of(RowOutcome.WARNED, 1, RowOutcome.FINE, 1)));
        assertThat(pageText())
                .contains("Row 4: stand, Foyer, 10 March 2027", "Row 4, When: “10-Mar” becomes 10 March 2027.")
                .contains("Row 5: stand, Atrium, 9 March 2027");

        becomes(summary(ImportState.CHECKED, Map.of(RowOutcome.UNTICKED, 1, RowOutcome.FINE, 1)));

        assertThat(buttons()).contains("Import 1 row");
        assertThat(pageText()).contains("1 row not ticked");
    }

    @Test
    void an_upload_of_which_nothing_was_imported_can_be_deleted() {
        open(summary(ImportState.OPENED, Map.of()));

        click("Delete this upload");

        assertThat(commands.sent()).containsExactly(new DeleteImport(ID, TRUST));
    }

    @Test
    void another_row_of_headings_can_be_chosen() {
        open(summary(ImportState.OPENED, Map.of()));
        $(SelectField.class).withId("heading-row").single().setValue("4");

        click("Read it from there");

        assertThat(commands.sent()).containsExactly(new ChooseImportSource(ID, TRUST, "", 4));
    }
}
