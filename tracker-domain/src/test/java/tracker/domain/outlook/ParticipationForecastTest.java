package tracker.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.outlook.GoalForecast.GoalStatus;
import tracker.domain.trust.Area;

class ParticipationForecastTest {

    @Test
    void the_share_that_joined_the_year_before_joins_again() {
        assertThat(new ParticipationForecast(100, 200, 80, 140, 200).estimate().best())
                .isEqualTo(150);
    }

    @Test
    void nobody_takes_part_who_is_not_open() {
        FigureEstimate estimate = new ParticipationForecast(190, 200, 20, 200, 200).estimate();
        assertThat(estimate).isEqualTo(new FigureEstimate(190, 200, estimate.low(), 200));
        assertThat(new ParticipationForecast(202, 200, 20, 150, 200).estimate())
                .isEqualTo(new FigureEstimate(202, 202, 202, 202));
    }

    @Test
    void four_of_five_years_end_in_the_range() {
        Random chance = new Random(41);
        int in = 0;
        int years = 600;
        for (int year = 0; year < years; year++) {
            double share = 0.3 + 0.3 * chance.nextDouble();
            int then = joined(120, share, chance);
            int now = joined(100, share * Math.exp(0.15 * chance.nextGaussian()), chance);
            if (new ParticipationForecast(100, 200, 80, 80 + then, 200)
                    .estimate()
                    .contains(100 + now)) {
                in++;
            }
        }
        assertThat(100.0 * in / years).isBetween(70.0, 92.0);
    }

    private static int joined(int out, double share, Random chance) {
        int joined = 0;
        for (int trust = 0; trust < out; trust++) {
            joined += chance.nextDouble() < share ? 1 : 0;
        }
        return joined;
    }

    @Test
    void a_goal_is_likely_only_if_the_whole_range_reaches_it() {
        assertThat(goal(150, null)).isEqualTo(GoalStatus.MET);
        assertThat(goal(149, null)).isEqualTo(GoalStatus.UNKNOWN);
        assertThat(goal(149, new FigureEstimate(149, 160, 150, 170))).isEqualTo(GoalStatus.LIKELY);
        assertThat(goal(140, new FigureEstimate(140, 160, 149, 170))).isEqualTo(GoalStatus.OPEN);
        assertThat(goal(120, new FigureEstimate(120, 130, 125, 149))).isEqualTo(GoalStatus.UNLIKELY);
    }

    @Test
    void a_goal_missed_when_reporting_has_ended_is_not_too_early_to_say() {
        Goal goal = new Goal(CampaignMeasure.TRUSTS, Area.NATION, 150, LocalDate.of(2027, 3, 14));
        assertThat(new GoalForecast(goal, "England", 149, OptionalLong.empty(), OptionalDouble.empty(), null, true)
                        .status())
                .isEqualTo(GoalStatus.NOT_MET);
        assertThat(new GoalForecast(goal, "England", 150, OptionalLong.empty(), OptionalDouble.empty(), null, true)
                        .status())
                .isEqualTo(GoalStatus.MET);
    }

    private static GoalStatus goal(long now, FigureEstimate end) {
        Goal goal = new Goal(CampaignMeasure.TRUSTS, Area.NATION, 150, LocalDate.of(2027, 3, 14));
        return new GoalForecast(goal, "England", now, OptionalLong.empty(), OptionalDouble.empty(), end, false)
                .status();
    }
}
