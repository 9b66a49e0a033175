package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.stand;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.access.AccessQuery.AuthorNames;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;

/** An activity's card, what can be done with it, and what happened to it so far. */
class ActivityHistoryPanelTest extends ViewTest {

    private static final GetActivityHistory HISTORY = new GetActivityHistory("stand-1", TRUST);

    @BeforeEach
    void the_names_of_those_who_reported() {
        queries.setAnswer(new ListAuthors("stand-1", TRUST), new AuthorNames(Map.of(2L, "Sam")));
    }

    private void open(ActivitySummary... listed) {
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4, listed)));
        UI.getCurrent().navigate("trusts/RJ1");
    }

    private void happened(String... sentences) {
        List<EventSummary> facts = new ArrayList<>();
        for (String sentence : sentences) {
            facts.add(new EventSummary(
                    facts.size() + 1L,
                    REPORTED_AT,
                    "stand-1",
                    ActivityKind.STAND,
                    "RJ1",
                    "Guy's",
                    "stand.Told",
                    sentence));
        }
        Optional<ActivityHistory> history =
                Optional.of(new ActivityHistory(at(8), stand(ActivityStage.HELD, visitors(41)), facts));
        queries.setAnswer(HISTORY, history);
        queries.setAnswer(new GetActivityHistory("stand-1"), history);
        settle();
    }

    private ActivityHistoryPanel history() {
        return $(ActivityHistoryPanel.class).single();
    }

    private List<String> told() {
        return $(ListItem.class, history()).all().stream().map(ViewTest::words).toList();
    }

    @Test
    void nothing_is_asked_before_it_is_opened_and_nothing_after_it_is_closed() {
        happened("Stand booked.");
        open(stand(ActivityStage.HELD, visitors(41)));
        assertThat(queries.subscriberCount(HISTORY)).isZero();
        history().open(true);
        assertThat(queries.subscriberCount(HISTORY)).isEqualTo(1);
        history().open(false);
        assertThat(queries.subscriberCount(HISTORY)).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void who_reported_is_named_to_the_people_of_the_trust() {
        happened("Stand booked.", "Stand held: 41 visitors.");
        open(stand(ActivityStage.HELD, visitors(41)));
        history().open(true);
        assertThat(told()).hasSize(2);
        assertThat(told().getFirst())
                .contains("9 March 2027, 2:15pm", "Stand booked.")
                .doesNotContain("Reported by");
        assertThat(told().getLast()).contains("Stand held: 41 visitors.", "Reported by Sam.");
    }

    @Test
    void nobody_is_named_to_a_visitor() {
        currentUser(FakeCurrentUser.VISITOR);
        happened("Stand booked.", "Stand held: 41 visitors.");
        open(stand(ActivityStage.HELD, visitors(41)));
        history().open(true);
        assertThat(told()).hasSize(2);
        assertThat(words(history())).doesNotContain("Sam");
    }

    @Test
    void what_happens_meanwhile_is_added_and_the_rest_stays_in_place() {
        happened("Stand booked.");
        open(stand(ActivityStage.HELD, visitors(41)));
        history().open(true);
        ListItem first = $(ListItem.class, history()).first();
        happened("Stand booked.", "Stand held: 41 visitors.");
        assertThat(told()).hasSize(2);
        assertThat($(ListItem.class, history()).first()).isSameAs(first);
    }

    private String card() {
        return words($(ActivityCard.class).single());
    }

    @Test
    void a_card_tells_what_was_reported_and_whether_it_came_late() {
        ActivitySummary held = stand(ActivityStage.HELD, visitors(1));
        open(new ActivitySummary(
                held.id(), held.kind(), "RJ1", held.title(), held.days(), held.stage(), held.reach(), true));
        assertThat(card()).contains("Main foyer", "Held", "Reported late", "9 March 2027", "1 visitor, counted");
        open(held);
        assertThat(card()).doesNotContain("Reported late");
    }

    @Test
    void a_card_of_what_is_planned_tells_no_number() {
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        assertThat(card()).contains("Planned").doesNotContain("unknown number");
    }

    @Test
    void a_number_that_nobody_knows_is_told_as_such() {
        open(stand(ActivityStage.HELD, Reach.UNKNOWN));
        assertThat(card()).contains("Number of visitors not known");
    }

    @Test
    void who_may_change_it_gets_its_page_and_its_steps() {
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        assertThat($(RouterLink.class).withText("").all())
                .extracting(RouterLink::getHref)
                .contains("my/activities/stand-1");
        assertThat($(NativeButton.class).withText("Cancel").exists()).isTrue();
    }

    @Test
    void whoever_only_looks_gets_neither_its_page_nor_its_steps() {
        currentUser(FakeCurrentUser.VISITOR);
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        assertThat($(NativeButton.class).withText("Cancel").exists()).isFalse();
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getHref).doesNotContain("my/activities/stand-1");
    }

    @Test
    void a_report_that_is_owed_stands_out_and_the_other_steps_are_folded() {
        ActivitySummary planned = stand(ActivityStage.PLANNED, Reach.UNKNOWN);
        open(new ActivitySummary(
                planned.id(),
                planned.kind(),
                "RJ1",
                planned.title(),
                DayRange.on(TUESDAY.minusDays(1)),
                planned.stage(),
                planned.reach(),
                false));
        NativeDetails folded = $(NativeDetails.class)
                .withCondition(details -> details.getSummaryText().equals("It was moved or did not take place"))
                .single();
        assertThat($(NativeButton.class, folded).all())
                .extracting(NativeButton::getText)
                .containsExactly("Move to another day", "Change the plan", "Cancel", "Withdraw");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 0, 'REPORT, MOVE, EDIT, CANCEL, WITHDRAW'",
        "PLANNED, 1, 'MOVE, EDIT, CANCEL, WITHDRAW'",
        "PLANNED, -1, 'REPORT, MOVE, EDIT, CANCEL, WITHDRAW'",
        "HELD, 0, 'CORRECT, WITHDRAW'",
        "CANCELLED, 0, 'RESTORE'",
        "WITHDRAWN, 0, 'RESTORE'",
        "OUTSIDE, 0, ''",
    })
    void what_can_be_done_depends_on_the_stage_and_nothing_is_reported_before_its_day(
            ActivityStage stage, int days, String steps) {
        LocalDate day = TUESDAY.plusDays(days);
        ActivitySummary own = new ActivitySummary(
                "stand-1", ActivityKind.STAND, "RJ1", "Foyer", DayRange.on(day), stage, Reach.UNKNOWN, false);
        assertThat(ActivityStep.of(own, TUESDAY))
                .containsExactlyElementsOf(Arrays.stream(steps.split(", "))
                        .filter(step -> !step.isEmpty())
                        .map(ActivityStep::valueOf)
                        .toList());
    }

    @Test
    void an_activity_of_several_days_is_owed_only_when_its_last_day_is_over() {
        ActivitySummary days = new ActivitySummary(
                "stand-1",
                ActivityKind.STAND,
                "RJ1",
                "Foyer",
                new DayRange(TUESDAY.minusDays(2), TUESDAY),
                ActivityStage.PLANNED,
                Reach.UNKNOWN,
                false);
        assertThat(ActivityStep.isUnreported(days, TUESDAY)).isFalse();
        assertThat(ActivityStep.isUnreported(days, TUESDAY.plusDays(1))).isTrue();
        assertThat(ActivityStep.isUnreported(
                        activity("video-1", ActivityKind.VIDEO, "Film", ActivityStage.PLANNED, Reach.UNKNOWN),
                        TUESDAY.plusDays(1)))
                .as("a video is never reported by a trust")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|just now",
                "59|just now",
                "60|a minute ago",
                "120|2 minutes ago",
                "3600|60 minutes ago",
                "3601|on 9 March 2027, 1:14pm"
            })
    void how_long_ago_others_changed_it(long seconds, String words) {
        assertThat(InterveningChangeText.ago(REPORTED_AT.minusSeconds(seconds), REPORTED_AT))
                .isEqualTo(words);
    }

    private Instant now = REPORTED_AT;
    private final List<String> undone = new ArrayList<>();

    private UndoPanel undoAfter(Duration pause) {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        UndoPanel panel = new UndoPanel("Withdrawn.", clock, () -> undone.add("undone"));
        UI.getCurrent().add(panel);
        now = now.plus(pause);
        click("Undo");
        return panel;
    }

    @Test
    void for_ten_minutes_it_can_be_undone() {
        undoAfter(Duration.ofMinutes(10));
        assertThat(undone).containsExactly("undone");
    }

    @Test
    void after_ten_minutes_it_is_told_what_is_possible_still() {
        UndoPanel panel = undoAfter(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(undone).isEmpty();
        assertThat(words(panel)).isEqualTo("10 minutes have passed. You can still restore it if you give a reason.");
    }
}
