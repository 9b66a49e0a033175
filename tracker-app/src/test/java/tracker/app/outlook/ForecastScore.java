package tracker.app.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import tracker.app.outlook.SimulatedHabit.SimulatedPair;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignId;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.ForecastCalculator;
import tracker.domain.outlook.ForecastInput;
import tracker.domain.outlook.ForecastResult;

/**
 * Scores the forecast on simulated weeks whose end is known: how often the 80% range holds and how far the best figure
 * is off, on each day at 3pm. A programme: its argument is the number of weeks of each habit, 50 by default.
 */
final class ForecastScore {

    static final int FIRST_DAY = 2;
    static final int LAST_DAY = 10;

    private static final double THREE_PM = 15 / 24.0;
    private static final CampaignId LAST_YEAR = new CampaignId(2026);
    private static final int MANY = 1000;

    private final boolean people;
    private final List<List<Double>> errors = new ArrayList<>();
    private final int[] inRange = new int[LAST_DAY + 1];
    private int weeks;
    private int sumsThatDiffer;

    ForecastScore(boolean people) {
        this.people = people;
        IntStream.rangeClosed(0, LAST_DAY).forEach(day -> errors.add(new ArrayList<>()));
    }

    static ForecastResult outcome(SimulatedCampaign now, SimulatedCampaign then, boolean people, int day) {
        CampaignAlignment years = new CampaignAlignment(now.days(), then.days(), AlignmentMode.WEEKDAY);
        double point = day + THREE_PM;
        double pointThen = point + years.shift();
        ForecastInput input = new ForecastInput(
                years,
                day,
                now.between(point, point, people),
                then.between(pointThen, SimulatedCampaign.END, people),
                LAST_YEAR,
                null,
                null);
        int reported = (int) now.held(point, false);
        return ForecastCalculator.outcome(
                input, reported, Math.min(MANY, (int) then.held(SimulatedCampaign.END, false)));
    }

    void add(SimulatedPair pair) {
        weeks++;
        long end = Math.round(pair.now().held(SimulatedCampaign.END, people));
        for (int day = FIRST_DAY; day <= LAST_DAY; day++) {
            ForecastResult outcome = outcome(pair.now(), pair.then(), people, day);
            FigureEstimate forecast = Objects.requireNonNull(outcome.end(), String.valueOf(outcome.hidden()));
            inRange[day] += forecast.contains(end) ? 1 : 0;
            errors.get(day).add(100.0 * Math.abs(forecast.best() - end) / end);
            long sum = Objects.requireNonNull(outcome.runUp()).best()
                    + outcome.days().stream()
                            .map(DayEstimate::estimate)
                            .mapToLong(FigureEstimate::best)
                            .sum();
            sumsThatDiffer += sum == forecast.best() ? 0 : 1;
        }
    }

    /** In percent. */
    double coverage(int day) {
        return 100.0 * inRange[day] / weeks;
    }

    /** In percent of the final figure. */
    double medianError(int day) {
        double[] sorted =
                errors.get(day).stream().mapToDouble(each -> each).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    int sumsThatDiffer() {
        return sumsThatDiffer;
    }

    private static void print(String name, ForecastScore score) {
        StringBuilder range = new StringBuilder();
        StringBuilder error = new StringBuilder();
        for (int day = FIRST_DAY; day <= LAST_DAY; day++) {
            range.append(String.format(Locale.ROOT, " %5.0f%%", score.coverage(day)));
            error.append(String.format(Locale.ROOT, " %5.1f%%", score.medianError(day)));
        }
        System.out.printf("%-34s %4d in range %s%n", name, score.weeks, range);
        System.out.printf("%-34s median error  %s%n", "", error);
    }

    public static void main(String[] arguments) {
        int weeks = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        System.out.println("days " + FIRST_DAY + " to " + LAST_DAY + ", at 3pm");
        for (boolean people : new boolean[] {false, true}) {
            String measure = people ? "people" : "activities";
            ForecastScore all = new ForecastScore(people);
            Arrays.stream(SimulatedHabit.values()).forEach(habit -> {
                ForecastScore score = new ForecastScore(people);
                IntStream.range(0, weeks).mapToObj(habit::pair).forEach(pair -> {
                    score.add(pair);
                    all.add(pair);
                });
                print(measure + ": " + habit.name().toLowerCase(Locale.ROOT).replace('_', ' '), score);
            });
            print(measure + ": all", all);
            System.out.println("days and run-up that do not add up to the whole: " + all.sumsThatDiffer());
        }
    }
}
