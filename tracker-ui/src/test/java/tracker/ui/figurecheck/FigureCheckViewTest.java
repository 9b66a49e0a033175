package tracker.ui.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.figurecheck.FigureCheckQuery.HeldFigureList;
import tracker.domain.figurecheck.FigureCheckQuery.ListHeldFigures;
import tracker.domain.figurecheck.HeldFigures;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.stand.StandCommand.ConfirmStandFigures;
import tracker.domain.stand.StandCommand.ReturnStandFigures;
import tracker.domain.stand.StandId;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;

class FigureCheckViewTest extends ViewTest {

    private static final CampaignId CAMPAIGN = new CampaignId(2027);
    private static final StandId STAND = new StandId("stand-1");
    private static final HeldFigures FIGURES = new HeldFigures(
            STAND.value(),
            3,
            ActivityKind.STAND,
            CAMPAIGN,
            TRUST,
            "Guy's and St Thomas'",
            "Main foyer",
            DayRange.on(TUESDAY),
            List.of("60,000 visitors (usually up to 5,000)"),
            REPORTED_AT);

    @BeforeEach
    void nothingWaits() {
        waiting(List.of(), List.of());
    }

    private void waiting(List<HeldFigures> waiting, List<HeldFigures> returned) {
        queries.setAnswer(
                new ListHeldFigures(),
                new HeldFigureList(new SnapshotPosition(REPORTED_AT, ContiguousPosition.proven(9)), waiting, returned));
    }

    @Test
    void nothing_to_check_is_said() {
        UI.getCurrent().navigate("figures-to-check");
        assertThat(pageText()).contains("Figures to check", "No figures are waiting.");
    }

    @Test
    void an_organiser_sees_who_reported_what_and_what_is_usual_and_confirms_it() {
        waiting(List.of(FIGURES), List.of());
        UI.getCurrent().navigate("figures-to-check");
        assertThat(pageText())
                .contains(
                        "1 activity is waiting.",
                        "Guy's and St Thomas': Main foyer",
                        "60,000 visitors (usually up to 5,000)",
                        "9 March 2027");
        click("Confirm: it is right");
        assertThat(commands.sent()).containsExactly(new ConfirmStandFigures(STAND, CAMPAIGN, TRUST));
        assertThat(commands.expectedVersions()).containsExactly(3L);
    }

    @Test
    void it_is_sent_back_with_a_reason_and_not_without_one() {
        waiting(List.of(FIGURES), List.of());
        UI.getCurrent().navigate("figures-to-check");
        click("Send back to the trust");
        assertThat(pageText()).contains("Enter a reason.");
        assertThat(commands.sent()).isEmpty();
        $(InputField.class).single().type("Did you mean 600?");
        click("Send back to the trust");
        assertThat(commands.sent())
                .containsExactly(new ReturnStandFigures(STAND, CAMPAIGN, TRUST, new Reason("Did you mean 600?")));
    }

    @Test
    void what_was_sent_back_is_listed_without_buttons_until_it_is_corrected() {
        waiting(List.of(), List.of(FIGURES));
        UI.getCurrent().navigate("figures-to-check");
        assertThat(pageText())
                .contains("Sent back, not corrected yet", "Guy's and St Thomas': Main foyer")
                .doesNotContain("Confirm: it is right");
    }
}
