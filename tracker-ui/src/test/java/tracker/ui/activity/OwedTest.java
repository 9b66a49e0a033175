package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.WeekStory.CAMPAIGN;
import static tracker.ui.WeekStory.TRUST;
import static tracker.ui.WeekStory.TUESDAY;
import static tracker.ui.WeekStory.activity;
import static tracker.ui.WeekStory.trustBoard;
import static tracker.ui.WeekStory.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ListedActivity;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.Stage;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.PageTest;
import tracker.ui.form.Entry;

/** It is Tuesday. */
class OwedTest extends PageTest {

    private static ListedActivity stand(String id, Days days, Stage stage) {
        Reach reach = stage == Stage.HELD ? visitors(80) : Reach.UNKNOWN;
        return new ListedActivity(id, ActivityKind.STAND, "RJ1", "Foyer of " + id, days, stage, reach, false);
    }

    private static ListedActivity overSinceMonday(Stage stage) {
        return stand("stand-over", Days.on(TUESDAY.minusDays(1)), stage);
    }

    private static final ListedActivity TODAY =
            activity("stand-today", ActivityKind.STAND, "Foyer of today", Stage.PLANNED, Reach.UNKNOWN);

    private void tell(ListedActivity... activities) {
        queries.tell(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4, activities)));
        settle();
    }

    private void open(ListedActivity... activities) {
        tell(activities);
        UI.getCurrent().navigate("trusts/RJ1");
    }

    private String owed() {
        return $(Owed.class).exists() ? words($(Owed.class).single()) : "";
    }

    @Test
    void what_is_over_and_not_reported_stands_first_with_one_step() {
        open(TODAY, overSinceMonday(Stage.PLANNED));

        assertThat(owed())
                .contains("Still to report", "1 activity is over, and nobody has said how many came.")
                .contains("Foyer of stand-over")
                .doesNotContain("Foyer of today");
        List<String> bold = $(NativeButton.class, $(Owed.class).single()).withClassName("primary").all().stream()
                .map(NativeButton::getText)
                .toList();
        assertThat(bold).containsExactly("How many came?");
        assertThat(page().indexOf("Foyer of stand-over")).isLessThan(page().indexOf("Foyer of today"));
    }

    @Test
    void what_has_days_to_come_or_is_told_already_is_not_owed() {
        open(
                TODAY,
                stand("stand-long", new Days(TUESDAY.minusDays(2), TUESDAY), Stage.PLANNED),
                overSinceMonday(Stage.HELD),
                stand("stand-off", Days.on(TUESDAY.minusDays(3)), Stage.CANCELLED),
                new ListedActivity(
                        "video-sent",
                        ActivityKind.VIDEO,
                        "RJ1",
                        "A day in the life",
                        Days.on(TUESDAY.minusDays(3)),
                        Stage.PLANNED,
                        Reach.UNKNOWN,
                        false));

        assertThat(owed()).isEmpty();
        assertThat(page()).doesNotContain("Still to report");
    }

    @Test
    void it_is_reported_in_place_and_stays_there_until_the_page_is_left() {
        open(overSinceMonday(Stage.PLANNED));
        click("How many came?");
        $(Entry.class).first().type("80");
        click("Save the figures");
        assertThat(commands.sent().getLast()).isInstanceOf(RecordStandHeld.class);

        tell(overSinceMonday(Stage.HELD));
        assertThat(owed()).contains("Nothing is left to report.", "Saved. The boards show it now.", "80 visitors");
        assertThat(page().split("Foyer of stand-over", -1)).hasSize(2);

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("trusts/RJ1");
        assertThat(owed()).isEmpty();
        assertThat(page()).contains("Foyer of stand-over");
    }

    @Test
    void an_unlikely_number_is_asked_about_here_too() {
        open(overSinceMonday(Stage.PLANNED));
        click("How many came?");
        $(Entry.class).first().type("8000");
        click("Save the figures");

        assertThat(page()).contains("Is 8,000 right?");
        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void the_form_says_what_is_owed_too() {
        tell(overSinceMonday(Stage.PLANNED));
        UI.getCurrent().navigate("log", QueryParameters.of("trust", "RJ1"));

        assertThat(page()).contains("1 planned activity is over. Say how many came");
    }
}
