package tracker.ui.myactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.standNow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tracker.domain.access.Role;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.OwnActivity;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandQuery.GetStand;
import tracker.domain.stand.StandRule;
import tracker.ui.FakeCurrentUser;
import tracker.ui.activity.UndoPanel;
import tracker.ui.form.InputField;

class MyActivitiesViewTest extends MyActivitiesFixture {

    @Test
    void who_speaks_for_one_trust_sees_its_activities_by_day() {
        know(week());
        open("");
        assertThat(pageText()).contains("Guy's and St Thomas'", "Wed 10 March", "Tue 9 March", "Mon 8 March");
        assertThat(titles()).hasSize(4);
        assertThat(pageText().replace("  ", " "))
                .contains("All 4", "Still to report 1", "Planned 1", "Held 1", "Withdrawn 1", "Logged by me 2");
    }

    @Test
    void what_is_owed_stands_on_top_with_the_one_next_step() {
        know(week());
        open("");
        RouterLink step = $(RouterLink.class)
                .withCondition(link -> link.getText().equals("How many people came?"))
                .single();
        assertThat(step.getHref()).startsWith("my/activities/stand-3").contains("do=report");
    }

    @Test
    void the_filter_stands_in_the_address() {
        know(week());
        UI.getCurrent()
                .navigate(
                        MyActivitiesView.class,
                        MyActivitiesAddress.read(new Location("x?show=mine")).parameters());
        assertThat(titles()).hasSize(2);
        assertThat(pageText()).contains("2 of 4 activities");
    }

    @Test
    void of_hundreds_the_first_hundred_are_shown_and_the_others_on_a_button() {
        know(IntStream.range(0, 230)
                .mapToObj(n -> own("n" + n, "Stand " + n, TUESDAY.minusDays(n % 5), ActivityStage.HELD, false))
                .toArray(OwnActivity[]::new));
        open("");
        assertThat(titles()).hasSize(100);
        click("Show more: 130 activities are left");
        click("Show more: 30 activities are left");
        assertThat(titles()).hasSize(230);
    }

    @Test
    void who_has_logged_nothing_is_told_how_to_begin() {
        know();
        open("");
        assertThat(pageText()).contains("Nothing logged yet. It takes about a minute.", "Log the first one");
    }

    @Test
    void one_activity_has_an_address_of_its_own_that_opens_its_step() {
        know(week());
        queries.setAnswersTo(GetStand.class, asked -> Optional.of(standNow(0, ActivityStage.PLANNED, null)));
        UI.getCurrent().navigate("my/activities/stand-3", QueryParameters.of("do", "report"));
        assertThat(pageText()).contains("Save the figures", "History", "Log another like this");
    }

    @Test
    void another_trusts_activity_is_not_opened() {
        currentUser(FakeCurrentUser.of(Role.CONTRIBUTOR, "RTE"));
        know(week());
        open("/stand-3");
        assertThat(pageText()).contains("Only users at this trust").doesNotContain("Withdraw");
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_page_and_back() {
        currentUser(FakeCurrentUser.VISITOR);
        open("/stand-3");
        assertThat(pageText()).contains("Sign in to see the activities of your trust");
    }

    @Test
    void an_organiser_chooses_a_trust_first() {
        currentUser(FakeCurrentUser.ORGANISER);
        open("");
        assertThat(pageText()).contains("Choose a trust");
    }

    @Test
    void several_are_withdrawn_with_one_reason_and_brought_back() {
        know(week());
        open("");
        tick("1", "2", "4");
        click("Withdraw selected");
        click("Withdraw selected: 2 activities");
        assertThat(pageText()).contains("Enter a reason.");
        $(InputField.class).last().type("of another week");
        click("Withdraw selected: 2 activities");
        assertThat(commands.sent()).hasSize(2).hasOnlyElementsOfType(WithdrawStand.class);
        assertThat(pageText()).contains("2 activities are withdrawn.");
        click("Undo");
        assertThat(commands.sent().subList(2, 4))
                .hasOnlyElementsOfType(RestoreStand.class)
                .extracting("reason")
                .containsOnly(UndoPanel.REASON);
    }

    @Test
    void only_what_is_planned_is_cancelled_and_a_refusal_stops_no_other() {
        know(week());
        open("");
        tick("1", "2", "3");
        click("Cancel selected");
        $(InputField.class).last().type("no room");
        commands.refuse(StandRule.ONLY_A_BOOKED_STAND_CAN_BE_CHANGED);
        click("Cancel selected: 2 activities");
        assertThat(commands.sent()).hasSize(2).hasOnlyElementsOfType(CancelStand.class);
        assertThat(pageText()).contains("These were not changed:", "Chapel: ", "Library: ");
    }
}
