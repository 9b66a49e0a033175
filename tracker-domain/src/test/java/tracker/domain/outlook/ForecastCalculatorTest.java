package tracker.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tracker.domain.activity.ActivityKind.SCHOOL_TALK;
import static tracker.domain.activity.ActivityKind.STAND;
import static tracker.domain.activity.ActivityKind.VIDEO;
import static tracker.domain.outlook.KnownState.GONE;
import static tracker.domain.outlook.KnownState.HELD;
import static tracker.domain.outlook.KnownState.PLANNED;
import static tracker.domain.outlook.KnownState.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;

/** Tests the forecast on small years made by hand, at 3pm of the fourth day. Simulated weeks are scored elsewhere. */
class ForecastCalculatorTest {

    private static final CampaignId LAST_YEAR = new CampaignId(2026);
    private static final int TODAY = 4;
    private static final CampaignAlignment YEARS = new CampaignAlignment(
            days(LocalDate.of(2027, 3, 5), 10), days(LocalDate.of(2026, 3, 6), 10), AlignmentMode.WEEKDAY);

    private static CampaignDays days(LocalDate first, int week) {
        return new CampaignDays(first.minusDays(28), first, first.plusDays(week - 1L), first.plusDays(week - 1L + 17));
    }

    private static ActivityTransition some(
            int many, ActivityKind kind, KnownState before, int dayBefore, KnownState after, int dayAfter) {
        int counts = before == HELD ? many : 0;
        int count = after == HELD ? many : 0;
        return new ActivityTransition(kind, 0, before, dayBefore, counts, after, dayAfter, count, count, many);
    }

    private static ActivityTransition stands(
            int many, KnownState before, int dayBefore, KnownState after, int dayAfter) {
        return some(many, STAND, before, dayBefore, after, dayAfter);
    }

    private static TransitionTable table(ActivityTransition... transitions) {
        return new TransitionTable(List.of(transitions));
    }

    /** Of 200 stands 100 were held by the fourth day; of 100 planned for later 80 were held; 20 were never booked. */
    private static TransitionTable lastYear() {
        return table(
                stands(60, HELD, 1, HELD, 1),
                stands(40, HELD, 4, HELD, 4),
                stands(80, PLANNED, 6, HELD, 6),
                stands(20, PLANNED, 6, GONE, 6),
                stands(20, UNKNOWN, 0, HELD, 7));
    }

    private static ForecastResult outcome(TransitionTable now, TransitionTable then, int today) {
        return ForecastCalculator.outcome(new ForecastInput(YEARS, today, now, then, LAST_YEAR, null, null), 100, 200);
    }

    private static FigureEstimate end(ForecastResult outcome) {
        return Objects.requireNonNull(outcome.end());
    }

    private static FigureEstimate end(TransitionTable now) {
        return end(outcome(now, lastYear(), TODAY));
    }

    @Test
    void a_year_that_repeats_the_one_before_is_forecast_to_end_as_it_did() {
        FigureEstimate end = end(lastYear().atFirstPoint());
        assertThat(end.reported()).isEqualTo(100);
        assertThat(end.best()).isCloseTo(200, within(2L));
        assertThat(end.contains(200)).isTrue();
        assertThat(end.low()).isGreaterThan(180);
    }

    @Test
    void what_is_booked_counts_by_the_share_that_was_held_the_year_before() {
        TransitionTable half =
                table(stands(60, HELD, 1, HELD, 1), stands(40, HELD, 4, HELD, 4), stands(50, PLANNED, 6, PLANNED, 6));
        // 50 bookings fewer, of which four in five would have been held; a little less is booked from now on
        assertThat(end(lastYear().atFirstPoint()).best() - end(half).best()).isBetween(40L, 46L);
    }

    @Test
    void all_booked_and_nothing_held_yet_is_no_reason_for_a_higher_forecast() {
        // everything that was still unknown the year before is booked already
        TransitionTable early = table(
                stands(60, HELD, 1, HELD, 1), stands(40, PLANNED, 4, HELD, 4), stands(120, PLANNED, 6, PLANNED, 6));
        assertThat(end(early).best()).isBetween(196L, 218L);
    }

    @Test
    void what_has_no_report_days_later_is_held_less_often_than_what_lies_ahead() {
        TransitionTable then = table(
                stands(100, HELD, 1, HELD, 1),
                stands(90, PLANNED, 6, HELD, 6),
                stands(10, PLANNED, 6, GONE, 6),
                stands(10, PLANNED, 1, HELD, 1),
                stands(30, PLANNED, 1, PLANNED, 1));
        FigureEstimate ahead =
                end(outcome(table(stands(100, HELD, 1, HELD, 1), stands(40, PLANNED, 6, PLANNED, 6)), then, TODAY));
        FigureEstimate overdue =
                end(outcome(table(stands(100, HELD, 1, HELD, 1), stands(40, PLANNED, 1, PLANNED, 1)), then, TODAY));
        assertThat(ahead.best()).isBetween(132L, 138L);
        assertThat(overdue.best()).isBetween(108L, 122L);
    }

    @Test
    void a_booking_more_never_makes_the_forecast_smaller() {
        long before = 0;
        for (int more = 0; more < 30; more++) {
            long best = end(table(
                            stands(100, HELD, 1, HELD, 1),
                            stands(50, PLANNED, 6, PLANNED, 6),
                            some(more, SCHOOL_TALK, PLANNED, 6, PLANNED, 6)))
                    .best();
            assertThat(best).isGreaterThanOrEqualTo(before);
            before = best;
        }
    }

    @Test
    void nothing_is_ever_below_what_is_reported_already() {
        TransitionTable then = table(stands(100, HELD, 1, HELD, 1), stands(20, HELD, 4, GONE, 4));
        ForecastResult outcome = outcome(lastYear().atFirstPoint(), then, TODAY);
        assertThat(end(outcome).low()).isGreaterThanOrEqualTo(100);
        assertThat(end(outcome).best())
                .isEqualTo(100
                        + outcome.days().stream()
                                .mapToLong(day ->
                                        day.estimate().best() - day.estimate().reported())
                                .sum());
        assertThat(outcome.days())
                .hasSize(10)
                .allSatisfy(day -> assertThat(day.estimate().low())
                        .isGreaterThanOrEqualTo(day.estimate().reported()));
    }

    @Test
    void when_nothing_was_to_come_the_forecast_is_what_was_reported() {
        TransitionTable over = table(stands(100, HELD, 1, HELD, 1));
        FigureEstimate end = end(outcome(over, over, 30));
        assertThat(end).isEqualTo(new FigureEstimate(100, 100, 100, 100));
        assertThat(end.settled()).isTrue();
    }

    @Test
    void bookings_that_nobody_reported_by_the_end_are_not_expected_because_there_are_more_of_them() {
        TransitionTable then = table(stands(800, HELD, 1, HELD, 1), stands(40, PLANNED, 6, PLANNED, 6));
        TransitionTable now = table(stands(800, HELD, 1, HELD, 1), stands(60, PLANNED, 6, PLANNED, 6));
        assertThat(end(outcome(now, then, 27)).best()).isLessThanOrEqualTo(801);
    }

    @Test
    void run_up_and_days_add_up_and_each_has_what_is_reported_for_it() {
        TransitionTable now = table(
                stands(7, HELD, -3, HELD, -3),
                stands(93, HELD, 2, HELD, 2),
                stands(33, PLANNED, 5, PLANNED, 5),
                stands(41, PLANNED, 6, PLANNED, 6),
                stands(3, PLANNED, -1, PLANNED, -1));
        ForecastResult outcome = outcome(now, lastYear(), TODAY);
        FigureEstimate runUp = Objects.requireNonNull(outcome.runUp());
        assertThat(runUp.reported()).isEqualTo(7);
        assertThat(runUp.best()).isBetween(8L, 10L);
        assertThat(outcome.days().get(1).estimate().reported()).isEqualTo(93);
        assertThat(outcome.days().get(4).estimate().best()).isBetween(24L, 30L);
        assertThat(outcome.days().get(3).begun()).isTrue();
        assertThat(outcome.days().get(4).begun()).isFalse();
        assertThat(runUp.best()
                        + outcome.days().stream()
                                .mapToLong(day -> day.estimate().best())
                                .sum())
                .isEqualTo(end(outcome).best());
    }

    @Test
    void a_booked_activity_counts_on_the_day_it_is_usually_moved_to() {
        // videos are published days after they were submitted
        TransitionTable then = table(stands(100, HELD, 1, HELD, 1), some(40, VIDEO, PLANNED, 2, HELD, 7));
        ForecastResult outcome =
                outcome(table(stands(100, HELD, 1, HELD, 1), some(40, VIDEO, PLANNED, 2, PLANNED, 2)), then, TODAY);
        assertThat(outcome.days().get(6).estimate().best())
                .isGreaterThan(3 * outcome.days().get(1).estimate().best());
    }

    @Test
    void people_are_the_mean_of_a_report_for_each_activity_still_to_come() {
        TransitionTable then = table(
                new ActivityTransition(STAND, 0, HELD, 1, 5_000, HELD, 1, 5_000, 300_000, 100),
                new ActivityTransition(STAND, 0, PLANNED, 6, 0, HELD, 6, 4_000, 240_000, 80),
                new ActivityTransition(STAND, 0, PLANNED, 6, 0, GONE, 6, 0, 0, 20));
        TransitionTable now = table(
                new ActivityTransition(STAND, 0, HELD, 1, 6_000, HELD, 1, 6_000, 400_000, 100),
                new ActivityTransition(STAND, 0, PLANNED, 6, 0, PLANNED, 6, 0, 0, 100));
        FigureEstimate end = end(outcome(now, then, TODAY));
        // 80 more of 58 people each, the mean of this year being 60 and that of the year before 50
        assertThat(end.best()).isBetween(10_300L, 10_900L);
    }

    @Test
    void the_test_on_the_year_before_sees_nothing_that_became_known_later() {
        TransitionTable then = lastYear();
        BacktestResult test =
                Objects.requireNonNull(outcome(then.atFirstPoint(), then, TODAY).backtest());
        assertThat(test.fromPriorCampaign()).isFalse();
        assertThat(test.actual()).isEqualTo(200);
        assertThat(test.forecast().reported()).isEqualTo(100);

        TransitionTable before = lastYear();
        CampaignAlignment earlier = new CampaignAlignment(YEARS.then(), YEARS.then(), AlignmentMode.WEEKDAY);
        List<FigureEstimate> forecasts = new ArrayList<>();
        for (TransitionTable rest : List.of(then, then.atFirstPoint())) {
            ForecastInput input =
                    new ForecastInput(YEARS, TODAY, then.atFirstPoint(), rest, LAST_YEAR, before, earlier);
            BacktestResult whole = Objects.requireNonNull(
                    ForecastCalculator.outcome(input, 100, 200).backtest());
            assertThat(whole.fromPriorCampaign()).isTrue();
            forecasts.add(whole.forecast());
        }
        assertThat(forecasts.getFirst()).isEqualTo(forecasts.getLast());
        assertThat(forecasts.getFirst().best()).isCloseTo(200, within(2L));
    }

    @Test
    void too_little_is_no_forecast() {
        ForecastInput input = input(TODAY, lastYear());
        assertThat(ForecastCalculator.outcome(input, 29, 600).hidden()).isEqualTo(NoForecastReason.TOO_LITTLE_NOW);
        assertThat(ForecastCalculator.outcome(input, 30, 59).hidden()).isEqualTo(NoForecastReason.TOO_LITTLE_THEN);
        assertThat(ForecastCalculator.outcome(input, 30, 60).hidden()).isNull();
        assertThat(ForecastCalculator.outcome(input(0, lastYear()), 100, 600).hidden())
                .isEqualTo(NoForecastReason.NOT_BEGUN);
        TransitionTable unknown = table(stands(10, HELD, 1, HELD, 1), stands(100, UNKNOWN, 0, HELD, 7));
        assertThat(ForecastCalculator.outcome(input(TODAY, unknown), 100, 600).hidden())
                .isEqualTo(NoForecastReason.TOO_EARLY);
    }

    private static ForecastInput input(int today, TransitionTable then) {
        return new ForecastInput(YEARS, today, lastYear().atFirstPoint(), then, LAST_YEAR, null, null);
    }

    @Test
    void a_week_of_another_length_is_no_guide_and_a_day_that_was_not_then_gets_the_usual() {
        CampaignAlignment five =
                new CampaignAlignment(YEARS.now(), days(LocalDate.of(2026, 3, 9), 5), AlignmentMode.WEEKDAY);
        assertThat(ForecastCalculator.outcome(
                                new ForecastInput(
                                        five, TODAY, lastYear().atFirstPoint(), lastYear(), LAST_YEAR, null, null),
                                100,
                                200)
                        .hidden())
                .isEqualTo(NoForecastReason.WEEKS_DIFFER);

        CampaignAlignment nine =
                new CampaignAlignment(YEARS.now(), days(LocalDate.of(2026, 3, 6), 9), AlignmentMode.WEEKDAY);
        ForecastResult longer = ForecastCalculator.outcome(
                new ForecastInput(nine, TODAY, lastYear().atFirstPoint(), lastYear(), LAST_YEAR, null, null), 100, 200);
        // the 20 that nobody had booked came on one of the five days ahead: four a day
        assertThat(longer.days().get(9).estimate().best()).isBetween(3L, 6L);
    }

    @Test
    void whole_numbers_are_shared_out_without_loss() {
        assertThat(WholeNumberShares.of(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(WholeNumberShares.of(0, new double[] {0, -1})).containsExactly(0, 0);
        assertThat(WholeNumberShares.of(3, new double[] {-5, 2.6, 0.4})).containsExactly(0, 3, 0);
    }
}
