package tracker.ui.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.stand;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCount;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.domain.stand.StandQuery.ListStandCounts;
import tracker.domain.stand.StandQuery.StandCountList;
import tracker.domain.stand.StandRule;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;
import tracker.ui.shared.QrCodeImage;

class StandCountPanelTest extends ViewTest {

    private static final StandFigures REPORTED = new StandFigures(visitors(212), new StaffingFigures(3, 6.0));

    private void open(ActivitySummary listed) {
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4, listed)));
        UI.getCurrent().navigate("trusts/RJ1");
        settle();
    }

    private void counted(int visitors, int phones, int since, @Nullable StandFigures reported) {
        ActivitySummary listed = stand(ActivityStage.PLANNED, Reach.UNKNOWN);
        StandCount count = new StandCount(listed.id(), visitors, phones, REPORTED_AT, since, reported);
        queries.setAnswer(new ListStandCounts(CAMPAIGN, TRUST), new StandCountList(List.of(count)));
        StandId id = new StandId(listed.id());
        queries.setAnswer(
                new GetStandCounter(id),
                Optional.of(new StandCounterDetails(
                        id,
                        CAMPAIGN,
                        TRUST,
                        "Guy's",
                        listed.title(),
                        listed.days(),
                        ActivityStage.PLANNED,
                        Optional.of(count))));
        settle();
    }

    private List<String> counters() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("tally/"))
                .toList();
    }

    @Test
    void what_was_counted_so_far_stands_on_the_card_of_a_planned_stand_and_moves() {
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        assertThat(pageText()).doesNotContain("Counted so far");
        counted(1_212, 3, 0, null);
        assertThat(pageText()).contains("Counted so far: 1,212 (clicker, 3 phones)");
        counted(1_213, 1, 0, null);
        assertThat(pageText()).contains("Counted so far: 1,213 (clicker, 1 phone)");
    }

    @Test
    void whoever_only_looks_sees_the_count_and_no_way_to_count() {
        currentUser(FakeCurrentUser.VISITOR);
        counted(12, 1, 0, null);
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        assertThat(pageText())
                .contains("Counted so far: 12")
                .doesNotContain("Count visitors", "Count on another phone");
        assertThat(counters()).isEmpty();
    }

    @Test
    void the_counter_is_offered_from_the_day_before_until_the_day_after() {
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        assertThat(counters())
                .containsExactly(
                        "tally/" + stand(ActivityStage.PLANNED, Reach.UNKNOWN).id());
        DayRange days = new DayRange(TUESDAY, TUESDAY.plusDays(1));
        assertThat(StandCountPanel.nearby(days, TUESDAY.minusDays(2))).isFalse();
        assertThat(StandCountPanel.nearby(days, TUESDAY.minusDays(1))).isTrue();
        assertThat(StandCountPanel.nearby(days, TUESDAY.plusDays(2))).isTrue();
        assertThat(StandCountPanel.nearby(days, TUESDAY.plusDays(3))).isFalse();
    }

    @Test
    void the_count_is_filled_in_as_a_clickers_when_the_stand_is_reported() {
        counted(212, 3, 0, null);
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        click("How many people came?");
        click("Save the figures");
        assertThat(((RecordStandHeld) commands.sent().getFirst()).figures().visitors())
                .isEqualTo(Reach.of(212, CountingMethod.CLICKER));
    }

    @Test
    void where_the_phones_count_on_meanwhile_it_is_asked_which_number_is_meant() {
        counted(212, 3, 0, null);
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        click("How many people came?");
        counted(215, 3, 0, null);
        click("Save the figures");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("The phones at the stand have counted 215 so far. Use that number?");
        click("Yes, use 215");
        assertThat($(InputField.class).atIndex(1).typed()).isEqualTo("215");
        click("Save the figures");
        assertThat(((RecordStandHeld) commands.sent().getFirst())
                        .figures()
                        .visitors()
                        .best())
                .isEqualTo(215);
    }

    @Test
    void who_knows_better_than_the_phones_is_not_asked() {
        counted(212, 3, 0, null);
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        click("How many people came?");
        $(InputField.class).atIndex(1).type("230");
        counted(215, 3, 0, null);
        click("Save the figures");
        assertThat(((RecordStandHeld) commands.sent().getFirst())
                        .figures()
                        .visitors()
                        .best())
                .isEqualTo(230);
    }

    @Test
    void what_came_in_after_the_report_is_told_and_added_with_one_tap_and_the_staff_stay() {
        counted(246, 3, 34, REPORTED);
        open(stand(ActivityStage.HELD, visitors(212)));
        assertThat(pageText()).contains("34 more were counted on a phone after you reported: 212 → 246");
        commands.refuse(StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
        click("Change it to 246");
        assertThat(pageText()).contains("This stand was withdrawn. Restore it first.");
        commands.store();
        click("Change it to 246");

        ReviseStand revised = (ReviseStand) commands.sent().getLast();
        assertThat(revised.figures().visitors()).isEqualTo(Reach.of(246, CountingMethod.CLICKER));
        assertThat(revised.figures().staffing()).isEqualTo(REPORTED.staffing());
        assertThat(revised.reason().value()).isEqualTo("A phone at the stand sent more after it was reported");
        counted(246, 3, 0, null);
        assertThat(pageText()).doesNotContain("more were counted");
    }

    @Test
    void what_was_taken_back_after_the_report_is_told_too() {
        counted(210, 3, -2, REPORTED);
        open(stand(ActivityStage.HELD, visitors(212)));
        assertThat(pageText()).contains("2 were removed on a phone after you reported: 212 → 210");
    }

    @Test
    void whoever_only_looks_is_not_told_of_it() {
        currentUser(FakeCurrentUser.VISITOR);
        counted(246, 3, 34, REPORTED);
        open(stand(ActivityStage.HELD, visitors(212)));
        assertThat(pageText()).doesNotContain("34 more");
    }

    @Test
    void a_link_is_made_only_after_it_is_said_what_it_ends() {
        open(stand(ActivityStage.PLANNED, Reach.UNKNOWN));
        click("Count on another phone");
        assertThat(pageText()).contains("A new link replaces the old one");
        assertThat(commands.sent()).isEmpty();
        click("Leave it as it is");
        assertThat(pageText()).doesNotContain("A new link replaces");
        click("Count on another phone");
        commands.refuse(StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        click("Make a link");
        assertThat(commands.sent()).hasExactlyElementsOfTypes(MakeTallyLink.class);
        assertThat(pageText()).contains("This stand was cancelled. Restore it first.");
    }

    @Test
    void the_picture_has_a_square_for_every_dark_field_and_a_white_edge() {
        String address = "http://127.0.0.1/tally/stand-1#key=abc";
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        long dark = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                dark += code.getModule(x, y) ? 1 : 0;
            }
        }
        String svg = QrCodeImage.svg(address);
        assertThat(svg.split("h1v1h-1z", -1)).hasSize((int) dark + 1);
        assertThat(svg).contains("viewBox=\"0 0 " + (code.size + 8) + " " + (code.size + 8) + "\"", "M4 4h1v1h-1z");
    }
}
