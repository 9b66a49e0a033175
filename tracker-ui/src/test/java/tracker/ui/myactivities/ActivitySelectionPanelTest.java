package tracker.ui.myactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.activity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.OwnActivity;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandRule;
import tracker.ui.form.InputField;

/** Several activities are selected, changed and downloaded together. */
class ActivitySelectionPanelTest extends MyActivitiesFixture {

    private String panel() {
        return words($(ActivitySelectionPanel.class).single());
    }

    private void because(String reason) {
        $(InputField.class).last().type(reason);
    }

    private boolean offers(String words) {
        return $(NativeButton.class)
                .withCondition(button -> button.getText().equals(words))
                .exists();
    }

    private List<String> file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test($(Anchor.class).withText("Download as CSV").single()).download(bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void what_can_be_done_is_offered_only_while_something_is_selected() {
        know(week());
        open("");
        assertThat(panel()).contains("Select activities to change or download them together.");
        assertThat(offers("Withdraw selected")).isFalse();
        tick("1");
        assertThat(panel()).contains("1 activity is selected.");
        tick("2");
        assertThat(panel()).contains("2 activities are selected.");
        $(ActivitySelectionPanel.class).single().pick("stand-1", false);
        assertThat(panel()).contains("1 activity is selected.");
        click("Select none");
        assertThat(offers("Withdraw selected")).isFalse();
    }

    @Test
    void all_means_those_that_the_filter_shows() {
        know(
                own("1", "Chapel", TUESDAY.plusDays(1), ActivityStage.PLANNED, false),
                own("2", "Foyer", TUESDAY, ActivityStage.HELD, true),
                own("3", "Library", TUESDAY.plusDays(2), ActivityStage.PLANNED, false));
        show(Map.of("show", "planned"));
        click("Select all on this page");
        assertThat(panel()).contains("2 activities are selected.");
        click("Withdraw selected");
        because("of another week");
        click("Withdraw selected: 2 activities");
        assertThat(commands.sent())
                .extracting(sent -> ((WithdrawStand) sent).id().value())
                .containsExactly("stand-1", "stand-3");
    }

    @Test
    void all_means_those_on_the_page_and_not_those_behind_the_button() {
        know(IntStream.range(0, 130)
                .mapToObj(n -> own("n" + n, "Stand " + n, TUESDAY, ActivityStage.HELD, false))
                .toArray(OwnActivity[]::new));
        open("");
        click("Select all on this page");
        assertThat(panel()).contains("100 activities are selected.");
    }

    @Test
    void an_activity_that_is_not_listed_cannot_be_selected() {
        know(week());
        open("");
        tick("99");
        assertThat(panel()).contains("Select activities to change");
    }

    @Test
    void what_none_of_them_allows_is_told_and_no_reason_asked_for() {
        know(week());
        open("");
        tick("2");
        click("Cancel selected");
        assertThat(panel()).contains("None of the selected activities can be changed in this way.");
        assertThat($(InputField.class).exists()).isFalse();
    }

    @Test
    void it_can_be_left_before_anything_is_sent() {
        know(week());
        open("");
        tick("1", "2");
        click("Withdraw selected");
        because("of another week");
        click("Leave them as they are");
        assertThat(commands.sent()).isEmpty();
        assertThat($(InputField.class).exists()).isFalse();
        assertThat(panel()).contains("2 activities are selected.");
    }

    @Test
    void one_is_sent_after_the_other_and_it_is_told_how_many_are_done() {
        know(week());
        open("");
        tick("1", "2");
        click("Withdraw selected");
        because("of another week");
        CompletableFuture<Void> first = commands.hold();
        click("Withdraw selected: 2 activities");
        assertThat(commands.sent()).hasSize(1);
        assertThat(panel()).contains("0 of 2 are done.");
        CompletableFuture<Void> second = commands.hold();
        first.complete(null);
        settle();
        assertThat(commands.sent()).hasSize(2);
        assertThat(panel()).contains("1 of 2 are done.");
        second.complete(null);
        settle();
        assertThat(panel()).contains("2 activities are withdrawn.").doesNotContain("are done");
    }

    @Test
    void several_that_were_cancelled_come_back_with_one_button_and_later_by_their_selection() {
        know(week());
        open("");
        tick("1", "3");
        click("Cancel selected");
        because("of another week");
        click("Cancel selected: 2 activities");
        assertThat(panel()).contains("2 activities are cancelled.");
        assertThat(commands.sent()).extracting("reason.value").containsOnly("of another week");
        click("Undo");
        assertThat(commands.sent())
                .hasExactlyElementsOfTypes(
                        CancelStand.class, CancelStand.class, RestoreStand.class, RestoreStand.class);

        know(own("7", "Stand 7", TUESDAY, ActivityStage.CANCELLED, false));
        open("");
        tick("7");
        click("Restore selected");
        because("it takes place after all");
        click("Restore selected: 1 activity");
        assertThat(commands.sent().getLast()).isInstanceOf(RestoreStand.class);
    }

    @Test
    void what_was_refused_is_named_and_only_what_was_withdrawn_comes_back() {
        know(week());
        open("");
        tick("1", "2");
        click("Withdraw selected");
        because("of another week");
        commands.refuseOnce(StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        click("Withdraw selected: 2 activities");
        assertThat(panel())
                .contains("1 activity is withdrawn.", "These were not changed:")
                .contains("Chapel: " + StandRule.A_CANCELLED_STAND_STAYS_CANCELLED.sentence())
                .contains("Select activities to change");
        click("Undo");
        assertThat(commands.sent()).hasSize(3).last().satisfies(sent -> {
            RestoreStand restored = (RestoreStand) sent;
            assertThat(restored.id().value()).isEqualTo("stand-2");
        });
        assertThat(panel()).contains("1 activity is changed.");
        assertThat(offers("Undo")).isFalse();
    }

    @Test
    void where_everything_is_refused_there_is_nothing_to_undo() {
        know(week());
        open("");
        tick("1");
        click("Withdraw selected");
        because("of another week");
        commands.refuse(StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        click("Withdraw selected: 1 activity");
        assertThat(panel()).contains("0 activities are changed.", "These were not changed:");
        assertThat(offers("Undo")).isFalse();
    }

    @Test
    void each_kind_is_withdrawn_by_its_own_command_and_what_is_not_of_the_trust_is_left_out() {
        know(
                own("1", "Chapel", TUESDAY, ActivityStage.PLANNED, false),
                listed("schooltalk-1", ActivityKind.SCHOOL_TALK),
                listed("video-1", ActivityKind.VIDEO));
        open("");
        click("Select all on this page");
        click("Withdraw selected");
        because("of another week");
        click("Withdraw selected: 2 activities");
        assertThat(commands.sent()).hasExactlyElementsOfTypes(WithdrawStand.class, WithdrawSchoolTalk.class);
    }

    private static OwnActivity listed(String id, ActivityKind kind) {
        return new OwnActivity(
                activity(id, kind, "Of " + id, ActivityStage.PLANNED, Reach.UNKNOWN), REPORTED_AT, REPORTED_AT, false);
    }

    @Test
    void what_was_changed_by_others_since_it_was_selected_counts_as_it_is_now() {
        know(week());
        open("");
        tick("1");
        know(own("1", "Chapel", TUESDAY.plusDays(1), ActivityStage.WITHDRAWN, false));
        settle();
        click("Withdraw selected");
        assertThat(panel()).contains("None of the selected activities can be changed in this way.");
    }

    @Test
    void the_file_has_what_is_selected_or_else_all_that_the_filter_shows() {
        know(week());
        show(Map.of("show", "planned"));
        assertThat(file()).contains("rows,1", "position,8").anyMatch(row -> row.contains(",Chapel,"));
        show(Map.of("show", "owed"));
        tick("3");
        assertThat(file())
                .contains("rows,1")
                .anyMatch(row -> row.startsWith("stand-3,stand,RJ1,Library,2027-03-08,"))
                .noneMatch(row -> row.contains(",Chapel,"));
    }
}
