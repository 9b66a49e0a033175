package tracker.app.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.app.outlook.SimulatedHabit.SimulatedPair;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.ForecastResult;
import tracker.domain.outlook.NoForecastReason;

/** Holds the forecast to the bars of decision 0056 on simulated weeks of several habits. */
class ForecastScoreTest {

    /** Of each habit; 420 weeks together. */
    private static final int WEEKS = 60;

    /** On Sunday hardly more is known than on Saturday, and numbers of people scatter: they are compared over two days. */
    private static final int DAYS_BETWEEN_PEOPLE = 2;

    private static final List<SimulatedPair> PAIRS = Arrays.stream(SimulatedHabit.values())
            .flatMap(habit -> IntStream.range(0, WEEKS).mapToObj(habit::pair))
            .toList();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void four_of_five_weeks_end_in_the_range_and_the_error_falls_from_day_to_day(boolean people) {
        ForecastScore score = new ForecastScore(people);
        PAIRS.forEach(score::add);

        SoftAssertions bars = new SoftAssertions();
        for (int day = ForecastScore.FIRST_DAY; day <= ForecastScore.LAST_DAY; day++) {
            bars.assertThat(score.coverage(day))
                    .as("in the range on day %d", day)
                    .isBetween(75.0, 85.0);
            int before = day - (people ? DAYS_BETWEEN_PEOPLE : 1);
            if (before >= ForecastScore.FIRST_DAY) {
                bars.assertThat(score.medianError(day))
                        .as("median error on day %d", day)
                        .isLessThan(score.medianError(before));
            }
        }
        bars.assertAll();
        assertThat(score.sumsThatDiffer()).isZero();
    }

    @Test
    void the_demonstrated_week_is_forecast_within_a_twentieth_from_its_second_day_on() {
        SimulatedPair demonstrated = SimulatedHabit.DEMONSTRATION.pair(0);
        long end = Math.round(demonstrated.now().held(SimulatedCampaign.END, false));
        assertThat(end).isEqualTo(1_205);
        for (int day = 2; day <= 11; day++) {
            FigureEstimate forecast = ForecastScore.outcome(demonstrated.now(), demonstrated.then(), false, day)
                    .end();
            assertThat(forecast).isNotNull();
            assertThat(forecast.best()).as("day %d", day).isBetween(end * 95 / 100, end * 105 / 100);
        }
    }

    @Test
    void a_first_year_has_no_forecast_rather_than_a_guess() {
        SimulatedPair pair = SimulatedHabit.GROWTH.pair(1);
        SimulatedCampaign nothing = new SimulatedCampaign(pair.then().days(), List.of());
        for (int day = 2; day <= 10; day++) {
            ForecastResult outcome = ForecastScore.outcome(pair.now(), nothing, false, day);
            assertThat(outcome.hidden()).isEqualTo(NoForecastReason.TOO_LITTLE_THEN);
            assertThat(outcome.end()).isNull();
        }
    }

    @Test
    void long_after_the_last_report_hardly_anything_is_expected() {
        SimulatedPair pair = SimulatedHabit.LATE_REPORTERS.pair(3);
        FigureEstimate end =
                ForecastScore.outcome(pair.now(), pair.then(), false, 60).end();
        assertThat(end).isNotNull();
        assertThat(end.reported()).isEqualTo(Math.round(pair.now().held(SimulatedCampaign.END, false)));
        assertThat(end.high() - end.reported()).isLessThanOrEqualTo(3);
    }
}
