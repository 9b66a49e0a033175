package tracker.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.form.LogQuestions;

/** It is noon on Tuesday. */
class PossibleDuplicateTest extends LogActivityFixture {

    private static final String LOOKS_LIKE = "This looks like an activity logged at 10:12";

    private void told(String id, String instant) {
        ActivitySummary any = activity(id, ActivityKind.STAND, "any", ActivityStage.HELD, Reach.UNKNOWN);
        EventSummary first = new EventSummary(
                1, Instant.parse(instant), id, ActivityKind.STAND, "RJ1", "Guy's", "stand.StandHeld", "Stand held.");
        queries.setAnswer(new GetActivityHistory(id), Optional.of(new ActivityHistory(at(1), any, List.of(first))));
    }

    private static ActivitySummary held(String place, int visitors) {
        return activity("stand-7", ActivityKind.STAND, place, ActivityStage.HELD, visitors(visitors));
    }

    private void known(ActivitySummary activity) {
        told(activity.id(), "2027-03-09T10:12:00Z");
        open(activity);
    }

    @Test
    void the_same_place_is_asked_about_and_one_is_kept() {
        known(held("MAIN-foyer.", 80));
        logStand("12");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText())
                .contains(LOOKS_LIKE
                        + ": MAIN-foyer., 9 March 2027, 80 visitors, counted with a clicker. Same activity?");

        click("Yes, keep one");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("We kept one. Nothing was saved twice.");
    }

    @Test
    void both_are_saved_where_both_are_meant() {
        known(held("Main foyer", 80));
        logStand("12");
        click("No, save both");

        assertThat(sent(RecordStandHeld.class).figures().visitors().best()).isEqualTo(12);
        assertThat(pageText()).contains("Saved.");
    }

    @ParameterizedTest
    @CsvSource({"100, 100, true", "100, 110, true", "110, 100, true", "100, 112, false", "0, 0, true", "10, 12, false"})
    void nearly_the_same_number_at_another_place_is_asked_about_too(int known, String typed, boolean asked) {
        known(held("Old wing", known));
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        type("About how many visitors?", typed);
        click("Save");

        assertThat(pageText().contains(LOOKS_LIKE)).isEqualTo(asked);
        assertThat(commands.sent()).hasSize(asked ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-08T12:00:00Z, true", "2027-03-08T11:59:59Z, false"})
    void what_was_told_more_than_a_day_ago_is_another_one(String instant, boolean asked) {
        told("stand-7", instant);
        open(held("Main foyer", 80));
        logStand("80");

        assertThat(pageText().contains("This looks like an activity logged at")).isEqualTo(asked);
    }

    @Test
    void another_day_kind_or_one_that_counts_no_more_is_not_asked_about() {
        DayRange monday = DayRange.on(TUESDAY.minusDays(1));
        told("stand-7", "2027-03-09T10:12:00Z");
        told("departmentvisit-7", "2027-03-09T10:12:00Z");
        told("stand-8", "2027-03-09T10:12:00Z");
        open(
                new ActivitySummary(
                        "stand-7",
                        ActivityKind.STAND,
                        "RJ1",
                        "Main foyer",
                        monday,
                        ActivityStage.HELD,
                        visitors(80),
                        false),
                activity(
                        "departmentvisit-7",
                        ActivityKind.DEPARTMENT_VISIT,
                        "Main foyer",
                        ActivityStage.HELD,
                        visitors(80)),
                activity("stand-8", ActivityKind.STAND, "Main foyer", ActivityStage.WITHDRAWN, visitors(80)));
        logStand("80");

        assertThat(commands.sent()).hasSize(1);
    }

    @Test
    void what_was_planned_is_reported_and_not_logged_beside_its_plan() {
        told("stand-7", "2027-02-01T10:12:00Z");
        open(activity("stand-7", ActivityKind.STAND, "Main foyer", ActivityStage.PLANNED, Reach.UNKNOWN));
        logStand("80");
        assertThat(pageText())
                .contains("This looks like one of your planned activities: Main foyer, 9 March 2027. Same activity?");

        click("Yes, report that one");
        assertThat(sent(RecordStandHeld.class).id().value()).isEqualTo("stand-7");
        assertThat(pageText()).contains("Saved.");
    }

    @Test
    void a_draft_that_was_saved_from_another_tab_is_not_saved_again() {
        open();
        what(ActivityKind.STAND);
        String id = ((LogQuestions<?, ?>) $(LogQuestions.class).first()).id();
        queries.setAnswer(
                OURS,
                Optional.of(trustBoard(
                        5, activity(id, ActivityKind.STAND, "Main foyer", ActivityStage.HELD, visitors(30)))));
        logStand("30");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("This activity is already saved.");

        told(id, "2027-03-09T10:12:00Z");
        click("Save as another activity");
        assertThat(pageText()).contains(LOOKS_LIKE);
        click("No, save both");
        assertThat(sent(RecordStandHeld.class).id().value()).isNotEqualTo(id);
    }

    @Test
    void an_unlikely_number_and_a_look_alike_are_asked_about_one_after_the_other() {
        known(held("Main foyer", 80));
        logStand("6000");
        click("Yes, 6,000 is right");
        assertThat(pageText()).contains(LOOKS_LIKE);
        click("No, save both");

        assertThat(commands.sent()).hasSize(1);
    }
}
