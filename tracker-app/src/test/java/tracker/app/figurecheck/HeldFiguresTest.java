package tracker.app.figurecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.activity.ActivityStage;
import tracker.domain.figurecheck.FigureCheckQuery.HeldFigureList;
import tracker.domain.figurecheck.FigureCheckQuery.ListHeldFigures;
import tracker.domain.figurecheck.HeldFigures;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignReplay.ReplayStep;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.FigureBridge.BridgeLine;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetReplay;
import tracker.domain.participation.ReachTotals;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.ConfirmStandFigures;
import tracker.domain.stand.StandCommand.ReturnStandFigures;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;

/** What is held back waits for an organiser and counts nowhere: not now, not in the past, and in no explanation. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeldFiguresTest {

    private static final int MANY = 40;
    private static final Instant START = Instant.parse("2027-03-09T08:00:00Z");

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("house")
    private Queries queries;

    @Autowired
    @Qualifier("house")
    private Commands commands;

    @BeforeAll
    void aWeek() {
        clock.set(START.toString());
        week.begin();
        week.hold(GUYS, TUESDAY, 40);
        week.settle();
        clock.set(START.plusSeconds(3600).toString());
    }

    private ActivityTotals now(Area area) {
        return queries.ask(new GetParticipation(CAMPAIGN, area, null))
                .orElseThrow()
                .total();
    }

    private ActivityTotals asAt(AsAtMeaning meaning) {
        return queries.ask(new GetParticipation(CAMPAIGN, Area.NATION, new AsAt(clock.instant(), meaning)))
                .orElseThrow()
                .total();
    }

    private List<BridgeLine> why() {
        return queries.ask(
                        new GetBridge(CAMPAIGN, Area.NATION, BoardFilter.NONE, START.minusSeconds(1), clock.instant()))
                .orElseThrow()
                .lines();
    }

    /** People who count since an organiser confirmed their number, or a trust corrected it. */
    private long checked() {
        return why().stream()
                .filter(line -> line.reason() == ChangeReason.CHECKED)
                .mapToLong(line -> line.change().reached().best())
                .sum();
    }

    private long replayed() {
        return queries.ask(new GetReplay(CAMPAIGN)).orElseThrow().known().stream()
                .mapToLong(ReplayStep::reach)
                .sum();
    }

    private HeldFigureList waiting() {
        return queries.ask(new ListHeldFigures());
    }

    private HeldFigures waiting(StandId stand) {
        return waiting().waiting().stream()
                .filter(each -> each.activity().equals(stand.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_counts_nowhere_until_an_organiser_confirms_it_and_then_everywhere() {
        ActivityTotals before = now(Area.NATION);
        StandId stand = week.holdAsConfirmed(LEEDS, TUESDAY, Integer.MAX_VALUE);
        week.settle();

        assertThat(now(Area.NATION)).isEqualTo(before);
        assertThat(asAt(AsAtMeaning.KNOWN)).isEqualTo(before);
        assertThat(asAt(AsAtMeaning.HAPPENED)).isEqualTo(before);
        assertThat(replayed()).isEqualTo(before.reached().best());
        assertThat(why().stream()
                        .mapToLong(line -> line.change().reached().best())
                        .sum())
                .isEqualTo(before.reached().best());
        assertThat(why()).anySatisfy(line -> {
            assertThat(line.reason()).isEqualTo(ChangeReason.BEING_CHECKED);
            assertThat(line.change()).isEqualTo(ActivityTotals.NOTHING);
        });
        assertThat(queries.ask(new GetActivityHistory(stand.value())).orElseThrow())
                .satisfies(history -> {
                    assertThat(history.activity().stage()).isEqualTo(ActivityStage.BEING_CHECKED);
                    assertThat(history.activity().reach().known())
                            .as("everyone can ask")
                            .isFalse();
                    assertThat(history.events())
                            .noneMatch(event -> event.sentence().contains("2,147,483,647"));
                });
        assertThat(waiting(stand).figures()).containsExactly("2,147,483,647 visitors (usually up to 5,000)");
        assertThat(waiting(stand).trustName()).isEqualTo("Leeds Teaching Hospitals");

        long checkedBefore = checked();
        week.send(new ConfirmStandFigures(stand, CAMPAIGN, LEEDS));
        week.settle();
        long sum = before.reached().best() + Integer.MAX_VALUE;
        assertThat(now(Area.NATION).held()).isEqualTo(before.held() + 1);
        assertThat(now(Area.NATION).reached().best()).isEqualTo(sum);
        assertThat(asAt(AsAtMeaning.KNOWN)).isEqualTo(now(Area.NATION));
        assertThat(replayed()).isEqualTo(sum);
        assertThat(checked() - checkedBefore).isEqualTo(Integer.MAX_VALUE);
        assertThat(waiting().waiting()).noneMatch(each -> each.activity().equals(stand.value()));
    }

    @Test
    void it_is_sent_back_and_a_correction_to_a_usual_figure_releases_it() {
        StandId stand = week.holdAsConfirmed(GUYS, TUESDAY, 60_000);
        week.settle();
        ActivityTotals before = now(Area.trust(GUYS));
        week.send(new ReturnStandFigures(stand, CAMPAIGN, GUYS, REASON));
        week.settle();
        assertThat(now(Area.trust(GUYS))).isEqualTo(before);
        assertThat(waiting().returned()).extracting(HeldFigures::activity).contains(stand.value());
        week.send(new ReviseStand(stand, CAMPAIGN, GUYS, figures(60), REASON));
        week.settle();
        assertThat(now(Area.trust(GUYS)).held()).isEqualTo(before.held() + 1);
        assertThat(now(Area.trust(GUYS)).reached().best())
                .isEqualTo(before.reached().best() + 60);
        assertThat(waiting().returned()).noneMatch(each -> each.activity().equals(stand.value()));
    }

    @Test
    void what_is_confirmed_is_what_was_seen() {
        StandId stand = week.holdAsConfirmed(GUYS, TUESDAY, 60_000);
        week.settle();
        long seen = waiting(stand).version();
        week.send(new ReviseStand(stand, CAMPAIGN, GUYS, figures(600_000), REASON).asConfirmed());
        assertThatThrownBy(() -> commands.send(CommandId.next(), new ConfirmStandFigures(stand, CAMPAIGN, GUYS), seen)
                        .join())
                .hasCauseInstanceOf(RuleBroken.class);
        week.withdraw(stand, GUYS);
    }

    /** Each figure fits an integer, and forty of them do not. */
    @Test
    void no_sum_of_people_overflows() {
        ReachTotals before = now(Area.trust(LEEDS)).reached();
        for (int i = 0; i < MANY; i++) {
            StandId stand = week.holdAsConfirmed(LEEDS, TUESDAY, Integer.MAX_VALUE);
            week.send(new ConfirmStandFigures(stand, CAMPAIGN, LEEDS));
        }
        week.settle();
        long added = MANY * (long) Integer.MAX_VALUE;
        assertThat(now(Area.trust(LEEDS)).reached().best()).isEqualTo(before.best() + added);
        assertThat(asAt(AsAtMeaning.KNOWN).reached().high())
                .isEqualTo(now(Area.NATION).reached().high())
                .isGreaterThan(added);
        assertThat(replayed()).isEqualTo(now(Area.NATION).reached().best());
        assertThat(why().stream()
                        .mapToLong(line -> line.change().reached().low())
                        .sum())
                .isEqualTo(now(Area.NATION).reached().low());
    }
}
