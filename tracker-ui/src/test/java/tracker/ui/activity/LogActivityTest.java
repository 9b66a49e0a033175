package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.WeekStory.CAMPAIGN;
import static tracker.ui.WeekStory.TRUST;
import static tracker.ui.WeekStory.TUESDAY;
import static tracker.ui.WeekStory.trustBoard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationRule;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.PageTest;
import tracker.ui.form.Choice;
import tracker.ui.form.Entry;
import tracker.ui.form.Ticks;

class LogActivityTest extends PageTest {

    @BeforeEach
    void the_form_is_open() {
        queries.tell(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4)));
        UI.getCurrent().navigate("trusts/RJ1");
        click("Log an activity");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(int question, T answer) {
        ((Choice<T>) $(Choice.class).atIndex(question)).choose(answer);
    }

    private Entry entry(String label) {
        return $(Entry.class)
                .withCondition(
                        entry -> $(NativeLabel.class, entry).first().getText().startsWith(label))
                .first();
    }

    private void type(String label, String answer) {
        entry(label).type(answer);
    }

    private <T> T sent(Class<T> type) {
        assertThat(commands.sent()).hasSize(1);
        return type.cast(commands.sent().getFirst());
    }

    @Test
    void a_planned_stand_is_booked_for_today_unless_another_day_is_typed() {
        choose(1, ActivityKind.STAND);
        type("Where do people find it?", "  Main   foyer ");
        click("Save");

        BookStand command = sent(BookStand.class);
        assertThat(command.details().days()).isEqualTo(Days.on(TUESDAY));
        assertThat(command.details().place().value()).isEqualTo("Main foyer");
        assertThat(command.trust()).isEqualTo(TRUST);
        assertThat(page()).contains("Saved. The stand is in the plans.", "Log another activity");
    }

    @Test
    void a_stand_that_was_held_carries_its_visitors_and_how_they_were_counted() {
        choose(1, ActivityKind.STAND);
        choose(2, "It has been held");
        type("Where", "Main foyer");
        type("About how many visitors?", "1,250");
        type("At least", "1000");
        click("Save");

        RecordStandHeld command = sent(RecordStandHeld.class);
        assertThat(command.figures().visitors()).isEqualTo(new Reach(1_000, 1_250, null, CountingMethod.ESTIMATE));
    }

    @Test
    void a_number_that_nobody_knows_is_ticked_and_never_zero() {
        choose(1, ActivityKind.STAND);
        choose(2, "It has been held");
        type("Where", "Main foyer");
        tick("The number is not known");
        click("Save");

        assertThat(sent(RecordStandHeld.class).figures().visitors()).isEqualTo(Reach.UNKNOWN);
    }

    @SuppressWarnings("unchecked")
    private void tick(String words) {
        $(Ticks.class).all().forEach(ticks -> ((Ticks<Object>) ticks).tick(words));
    }

    @Test
    void all_problems_are_told_at_once_and_nothing_is_sent() {
        choose(1, ActivityKind.STAND);
        choose(2, "It has been held");
        type("Which day?", "");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(page())
                .contains("There is a problem", "Enter the day.", "Enter where people find the stand.")
                .contains("Enter how many people, even a rough number, or tick that it is not known.");
        assertThat(entry("Where").complaint()).isEqualTo("Enter where people find the stand.");
    }

    @Test
    void a_form_without_a_kind_asks_for_it() {
        click("Save");

        assertThat(page()).contains("There is a problem", "Select what it is.");
    }

    @Test
    void a_number_in_words_is_not_understood_in_a_sentence() {
        choose(1, ActivityKind.STAND);
        choose(2, "It has been held");
        type("Where", "Main foyer");
        type("About how many", "lots");
        click("Save");

        assertThat(page()).contains("Enter a whole number in figures, for example 120.");
    }

    @Test
    void a_refusal_is_shown_as_its_sentence_and_what_was_typed_stays() {
        commands.refuse(ParticipationRule.THE_DAY_BELONGS_TO_THE_CAMPAIGN);
        choose(1, ActivityKind.STAND);
        type("Where", "Main foyer");
        click("Save");

        assertThat(page()).contains("There is a problem", "The day lies outside the campaign.");
        assertThat(entry("Where").typed()).isEqualTo("Main foyer");
    }

    @Test
    void the_second_try_after_a_failure_carries_the_same_id() {
        commands.fail();
        choose(1, ActivityKind.STAND);
        type("Where", "Main foyer");
        click("Save");
        assertThat(page()).contains("we cannot say whether this was saved");

        commands.store();
        click("Save");

        List<BookStand> tries =
                commands.sent().stream().map(BookStand.class::cast).toList();
        assertThat(tries).hasSize(2);
        assertThat(tries.getFirst().id()).isEqualTo(tries.getLast().id());
        assertThat(page()).contains("Saved.");
    }

    @Test
    void a_double_click_sends_once() {
        CompletableFuture<Void> answer = commands.hold();
        choose(1, ActivityKind.STAND);
        type("Where", "Main foyer");
        click("Save");
        click("Saving…");
        assertThat(commands.sent()).hasSize(1);

        answer.complete(null);
        settle();
        assertThat(page()).contains("Saved.");
    }

    @Test
    void two_activities_have_two_ids() {
        logStand();
        click("Log another activity");
        logStand();

        assertThat(commands.sent().stream().map(each -> ((BookStand) each).id()).distinct())
                .hasSize(2);
    }

    private void logStand() {
        choose(1, ActivityKind.STAND);
        type("Where", "Main foyer");
        click("Save");
    }

    @Test
    void what_was_typed_for_one_kind_stays_while_another_is_looked_at() {
        choose(1, ActivityKind.STAND);
        type("Where", "Main foyer");
        choose(1, ActivityKind.SCHOOL_TALK);
        choose(1, ActivityKind.STAND);

        assertThat(entry("Where").typed()).isEqualTo("Main foyer");
    }

    @Test
    void a_school_talk_says_which_school_and_whom_it_reached() {
        choose(1, ActivityKind.SCHOOL_TALK);
        choose(2, "It has been held");
        type("Which school", "Priory School");
        type("About how many pupils?", "60");
        type("How many minutes", "45");
        click("Save");

        DeliverSchoolTalk command = sent(DeliverSchoolTalk.class);
        assertThat(command).extracting("details.school.name.value").isEqualTo("Priory School");
        assertThat(command).extracting("details.minutes.value").isEqualTo(45);
        assertThat(command.figures().pupils().best()).isEqualTo(60);
        assertThat(command.figures().encounter().meaningful()).isFalse();
    }

    @Test
    void a_department_visit_needs_its_department_and_not_its_school() {
        choose(1, ActivityKind.DEPARTMENT_VISIT);
        click("Save");
        assertThat(page()).contains("Enter which department it is.");

        type("Which department?", "Audiology");
        click("Save");

        ArrangeDepartmentVisit command = sent(ArrangeDepartmentVisit.class);
        assertThat(command.details().department().value()).isEqualTo("Audiology");
        assertThat(command.details().school()).isNull();
    }
}
