package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;

/** It is Tuesday. */
class UnreportedActivitiesCardTest extends ViewTest {

    private static ActivitySummary stand(String id, DayRange days, ActivityStage stage) {
        Reach reach = stage == ActivityStage.HELD ? visitors(80) : Reach.UNKNOWN;
        return new ActivitySummary(id, ActivityKind.STAND, "RJ1", "Foyer of " + id, days, stage, reach, false);
    }

    private static ActivitySummary overSinceMonday(ActivityStage stage) {
        return stand("stand-over", DayRange.on(TUESDAY.minusDays(1)), stage);
    }

    private static final ActivitySummary TODAY =
            activity("stand-today", ActivityKind.STAND, "Foyer of today", ActivityStage.PLANNED, Reach.UNKNOWN);

    private void tell(ActivitySummary... activities) {
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4, activities)));
        settle();
    }

    private void open(ActivitySummary... activities) {
        tell(activities);
        UI.getCurrent().navigate("trusts/RJ1");
    }

    private String owed() {
        return $(UnreportedActivitiesCard.class).exists()
                ? words($(UnreportedActivitiesCard.class).single())
                : "";
    }

    @Test
    void what_is_over_and_not_reported_stands_first_with_one_step() {
        open(TODAY, overSinceMonday(ActivityStage.PLANNED));

        assertThat(owed())
                .contains("Still to report", "1 activity is over but not reported yet.")
                .contains("Foyer of stand-over")
                .doesNotContain("Foyer of today");
        List<String> bold =
                $(NativeButton.class, $(UnreportedActivitiesCard.class).single())
                        .withClassName("primary")
                        .all()
                        .stream()
                        .map(NativeButton::getText)
                        .toList();
        assertThat(bold).containsExactly("How many people came?");
        assertThat(pageText().indexOf("Foyer of stand-over"))
                .isLessThan(pageText().indexOf("Foyer of today"));
    }

    @Test
    void what_has_days_to_come_or_is_told_already_is_not_owed() {
        open(
                TODAY,
                stand("stand-long", new DayRange(TUESDAY.minusDays(2), TUESDAY), ActivityStage.PLANNED),
                overSinceMonday(ActivityStage.HELD),
                stand("stand-off", DayRange.on(TUESDAY.minusDays(3)), ActivityStage.CANCELLED),
                new ActivitySummary(
                        "video-sent",
                        ActivityKind.VIDEO,
                        "RJ1",
                        "A day in the life",
                        DayRange.on(TUESDAY.minusDays(3)),
                        ActivityStage.PLANNED,
                        Reach.UNKNOWN,
                        false));

        assertThat(owed()).isEmpty();
        assertThat(pageText()).doesNotContain("Still to report");
    }

    @Test
    void it_is_reported_in_place_and_stays_there_until_the_page_is_left() {
        open(overSinceMonday(ActivityStage.PLANNED));
        click("How many people came?");
        $(InputField.class).first().type("80");
        click("Save the figures");
        assertThat(commands.sent().getLast()).isInstanceOf(RecordStandHeld.class);

        tell(overSinceMonday(ActivityStage.HELD));
        assertThat(owed())
                .contains(
                        "All finished activities are reported.", "Saved. The boards have been updated.", "80 visitors");
        // its title, and in the name of the link with which somebody says that it is wrong
        assertThat(pageText().split("Foyer of stand-over", -1)).hasSize(3);

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("trusts/RJ1");
        assertThat(owed()).isEmpty();
        assertThat(pageText()).contains("Foyer of stand-over");
    }

    @Test
    void an_unlikely_number_is_asked_about_here_too() {
        open(overSinceMonday(ActivityStage.PLANNED));
        click("How many people came?");
        $(InputField.class).first().type("8000");
        click("Save the figures");

        assertThat(pageText()).contains("Is 8,000 right?");
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void the_form_says_what_is_owed_too() {
        tell(overSinceMonday(ActivityStage.PLANNED));
        UI.getCurrent().navigate("log", QueryParameters.of("trust", "RJ1"));

        assertThat(pageText()).contains("1 planned activity is over. Report how many people came");
    }
}
