package tracker.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;

/** Tests the forecast on simulated years with known final figures. */
class ForecastCalculatorTest {

    private static final CampaignId LAST_YEAR = new CampaignId(2026);
    private static final CampaignAlignment YEARS =
            new CampaignAlignment(SimulatedYear.THIS, SimulatedYear.LAST, AlignmentMode.WEEKDAY);
    private static final int TRUSTS = 200;
    private static final int SEEDS = 200;

    private static SimulatedYear last(int seed, boolean people) {
        return SimulatedYear.of(7_000_021L + 2L * seed, TRUSTS, people, 74);
    }

    private static SimulatedYear now(int seed, boolean people) {
        return SimulatedYear.of(7_000_002L + 2L * seed, TRUSTS, people, 74);
    }

    private static ForecastInput evidence(ReportingTriangle now, ReportingTriangle then, int today) {
        return new ForecastInput(YEARS, today, now, then, LAST_YEAR, null, null, 1);
    }

    private static ForecastResult outcome(SimulatedYear now, SimulatedYear last, int today) {
        ForecastInput evidence = new ForecastInput(
                YEARS,
                today,
                now.asAt(today),
                last.whole(),
                LAST_YEAR,
                null,
                null,
                (now.oneReport() + last.oneReport()) / 2);
        return ForecastCalculator.outcome(evidence, now.activities(), last.activities());
    }

    private static FigureEstimate end(ForecastResult outcome) {
        return Objects.requireNonNull(outcome.end());
    }

    @ParameterizedTest
    @CsvSource({"false, 4", "false, 6", "false, 8", "false, 10", "true, 4", "true, 6", "true, 10"})
    void four_of_five_weeks_end_in_the_range(boolean people, int today) {
        long in = IntStream.range(0, SEEDS)
                .filter(seed -> {
                    SimulatedYear now = now(seed, people);
                    return end(outcome(now, last(seed, people), today)).contains(now.end());
                })
                .count();
        assertThat(100.0 * in / SEEDS).isBetween(70.0, 90.0);
    }

    @Test
    void the_range_closes_as_the_week_goes_on() {
        double early = 0;
        double late = 0;
        for (int seed = 0; seed < 40; seed++) {
            FigureEstimate fourth = end(outcome(now(seed, false), last(seed, false), 4));
            FigureEstimate tenth = end(outcome(now(seed, false), last(seed, false), 10));
            early += (fourth.high() - fourth.low()) / (double) fourth.best();
            late += (tenth.high() - tenth.low()) / (double) tenth.best();
        }
        assertThat(late).isLessThan(early / 2);
    }

    @Test
    void nothing_is_ever_below_what_is_reported_already() {
        for (int seed = 0; seed < 40; seed++) {
            for (int today = 2; today <= 30; today += 4) {
                ForecastResult outcome = outcome(now(seed, true), last(seed, true), today);
                if (outcome.hidden() == null) {
                    FigureEstimate end = end(outcome);
                    assertThat(end.low()).isGreaterThanOrEqualTo(end.reported());
                    assertThat(end.best()).isBetween(end.low(), end.high());
                    assertThat(outcome.days())
                            .hasSize(10)
                            .allSatisfy(day -> assertThat(day.estimate().low())
                                    .isGreaterThanOrEqualTo(day.estimate().reported()));
                }
            }
        }
    }

    @Test
    void one_report_more_never_makes_the_forecast_smaller() {
        SimulatedYear last = last(1, false);
        List<ReportedAmount> amounts =
                new ArrayList<>(List.of(new ReportedAmount(1, 0, 60, 0), new ReportedAmount(4, 0, 20, 0)));
        long before = 0;
        for (int more = 0; more < 30; more++) {
            amounts.add(new ReportedAmount(4, 0, 1, 0));
            long best = end(ForecastCalculator.outcome(
                            evidence(ReportingTriangle.of(amounts), last.whole(), 4), 100, 600))
                    .best();
            assertThat(best).isGreaterThanOrEqualTo(before);
            before = best;
        }
    }

    @Test
    void a_year_that_repeats_the_one_before_is_forecast_exactly() {
        SimulatedYear last = last(3, false);
        FigureEstimate end = end(ForecastCalculator.outcome(evidence(last.asAt(5), last.whole(), 5), 100, 600));
        assertThat(end.best()).isEqualTo(last.end());
    }

    @Test
    void when_everything_is_reported_the_forecast_is_what_was_reported() {
        SimulatedYear now = now(4, false);
        FigureEstimate end = end(outcome(now, last(4, false), 10 + ReportingTriangle.OLDEST));
        assertThat(end).isEqualTo(new FigureEstimate(now.end(), now.end(), now.end(), now.end()));
    }

    @Test
    void of_today_more_has_happened_than_is_reported() {
        ForecastResult outcome = outcome(now(5, false), last(5, false), 4);
        DayEstimate today = outcome.days().get(3);
        assertThat(today.begun()).isTrue();
        assertThat(today.day()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(today.estimate().best()).isGreaterThan(today.estimate().reported());
        assertThat(outcome.days().get(4).begun()).isFalse();
    }

    @Test
    void the_test_on_the_year_before_sees_nothing_that_became_known_later() {
        BacktestResult half =
                Objects.requireNonNull(outcome(now(6, false), last(6, false), 4).backtest());
        assertThat(half.fromPriorCampaign()).isFalse();
        assertThat(half.actual()).isEqualTo(last(6, false).end());
        assertThat(half.forecast().reported())
                .isEqualTo(Math.round(last(6, false).whole().knownOn(4)));

        ReportingTriangle before = last(7, false).whole();
        ReportingTriangle then = last(6, false).whole();
        CampaignAlignment earlier =
                new CampaignAlignment(SimulatedYear.LAST, SimulatedYear.LAST, AlignmentMode.WEEKDAY);
        ForecastInput both = new ForecastInput(YEARS, 4, now(6, false).asAt(4), then, LAST_YEAR, before, earlier, 1);
        ForecastInput cut =
                new ForecastInput(YEARS, 4, now(6, false).asAt(4), then.asAt(4), LAST_YEAR, before, earlier, 1);
        BacktestResult whole = Objects.requireNonNull(
                ForecastCalculator.outcome(both, 100, 600).backtest());
        assertThat(whole.fromPriorCampaign()).isTrue();
        assertThat(whole.forecast())
                .isEqualTo(Objects.requireNonNull(
                                ForecastCalculator.outcome(cut, 100, 600).backtest())
                        .forecast());
    }

    @Test
    void too_little_is_no_forecast() {
        SimulatedYear last = last(8, false);
        ReportingTriangle now = now(8, false).asAt(4);
        assertThat(ForecastCalculator.outcome(evidence(now, last.whole(), 4), 29, 600)
                        .hidden())
                .isEqualTo(NoForecastReason.TOO_LITTLE_NOW);
        assertThat(ForecastCalculator.outcome(evidence(now, last.whole(), 4), 30, 59)
                        .hidden())
                .isEqualTo(NoForecastReason.TOO_LITTLE_THEN);
        assertThat(ForecastCalculator.outcome(evidence(now, last.whole(), 4), 30, 60)
                        .hidden())
                .isNull();
        assertThat(ForecastCalculator.outcome(evidence(now, last.whole(), 0), 100, 600)
                        .hidden())
                .isEqualTo(NoForecastReason.NOT_BEGUN);
        assertThat(ForecastCalculator.outcome(evidence(now(8, false).asAt(1), last.whole(), 1), 100, 600)
                        .hidden())
                .isEqualTo(NoForecastReason.TOO_EARLY);
    }

    @Test
    void a_week_of_another_length_is_no_guide() {
        CampaignDays five = new CampaignDays(
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 13),
                LocalDate.of(2026, 3, 31));
        CampaignAlignment years = new CampaignAlignment(SimulatedYear.THIS, five, AlignmentMode.WEEKDAY);
        ReportingTriangle now = now(9, false).asAt(4);
        ForecastInput evidence = new ForecastInput(years, 4, now, last(9, false).whole(), LAST_YEAR, null, null, 1);
        assertThat(ForecastCalculator.outcome(evidence, 100, 600).hidden()).isEqualTo(NoForecastReason.WEEKS_DIFFER);
    }
}
