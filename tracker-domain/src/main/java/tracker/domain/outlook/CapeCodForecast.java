package tracker.domain.outlook;

/**
 * From what is known of each day to what it will come to.
 *
 * <p>Each day is expected to come to its figure of the year before, times one level for the whole campaign: what is known this year over what
 * would be known by now if this year were as the year before. To what is known of a day is added the share of its expectation that is not
 * told yet. With a level that is taken from the data this is the Cape Cod method (J. N. Stanard, A simulation test of prediction errors of
 * loss reserve estimation techniques, Proceedings of the Casualty Actuarial Society 72, 1985); with a given one it would be that of R. L.
 * Bornhuetter and R. E. Ferguson (The actuary and IBNR, same series 59, 1972). Unlike the chain ladder alone it is steady for a day of which
 * hardly anything is known, and says something of the days to come.
 *
 * <p>How soon trusts tell depends on the day too: what is not told by the evening often waits for the end of the week. So what is untold is
 * scaled to what was untold at the very same point of the year before; where trusts tell as they did, the forecast is that of the same point.
 *
 * <p>The range: what is still to come scatters as an over-dispersed Poisson, whose variance is a multiple of its mean (England and Verrall,
 * 2002). The multiple is the mean square of one report over the mean of one (a compound Poisson), times how much further the days so far lie
 * from their expectation than that alone explains; while there are few days this factor is held near a usual one. To this come the errors of
 * the level and of last year's shape, which are counts themselves, and how much two years differ by more than chance.
 */
final class CapeCodForecast {

    /** How much further days lie from their expectation than chance explains, before this year has told; and how many days that is worth. */
    private static final double USUAL_FACTOR = 1.5;

    private static final double WORTH_OF_THE_USUAL = 6;

    /** Two years differ beyond chance by so much of what is still to happen: calibrated on simulated weeks, see decision 0041. */
    private static final double YEARS_DIFFER_BY = 0.10;

    /** And by so much of what has happened and is not told. */
    private static final double TELLING_DIFFERS_BY = 0.20;

    private static final double MOST_SCALED = 3;

    private final ReportingTriangle now;
    private final ExpectedFigures expected;
    private final ReportingDelay delay;
    private final int today;
    private final double scale;
    private final double tellableNow;
    private final double level;
    private final double spread;

    /**
     * @param now this campaign, as far as it is known
     * @param then the year before, whole, its days numbered as this year's
     * @param expected made from {@code then}
     * @param today the day of the campaign on which it is asked
     * @param oneReport the mean square of one report's amount over its mean: 1 where each counts one
     */
    CapeCodForecast(
            ReportingTriangle now, ReportingTriangle then, ExpectedFigures expected, int today, double oneReport) {
        this.now = now;
        this.expected = expected;
        this.today = today;
        this.delay = new ReportingDelay(then, now, today);
        this.scale = scale(then, new ReportingDelay(then, then, today));
        this.tellableNow = tellable();
        this.level = tellableNow <= 0 ? 0 : Math.max(0, now.knownOn(today)) / tellableNow;
        this.spread = oneReport * beyondChance(oneReport);
    }

    /** What was really untold at this point of the year before, over what the delay makes of it when a year repeats itself. */
    private double scale(ReportingTriangle then, ReportingDelay delayThen) {
        double really = 0;
        double made = 0;
        for (int day : then.days()) {
            if (day <= today) {
                really += then.end(day) - then.known(day, today - day);
                made += then.end(day) * (1 - delayThen.after(today - day));
            }
        }
        return made <= 0 ? 1 : Math.clamp(really / made, 0, MOST_SCALED);
    }

    /** Of last year's figure of a day, what would not be told yet. */
    private double untold(int day) {
        int age = today - day;
        return age < 0 ? expected.of(day) : expected.of(day) * Math.min(1, scale * (1 - delay.after(age)));
    }

    private double tellable() {
        double sum = 0;
        for (int day : expected.days()) {
            sum += expected.of(day) - untold(day);
        }
        return sum;
    }

    /** Pearson's statistic of the days so far, shrunk towards the usual. */
    private double beyondChance(double oneReport) {
        double squares = 0;
        int days = 0;
        for (int day : expected.days()) {
            double mean = level * (expected.of(day) - untold(day));
            if (mean >= oneReport) {
                double off = now.known(day, today - day) - mean;
                squares += off * off / (mean * oneReport);
                days++;
            }
        }
        return Math.max(
                1, (USUAL_FACTOR * WORTH_OF_THE_USUAL + squares) / (WORTH_OF_THE_USUAL + Math.max(0, days - 1)));
    }

    /** Which share of last year's end was known at this point. */
    double shareReported(ReportingTriangle then) {
        double end = then.end();
        return end <= 0 ? 0 : then.knownOn(today) / end;
    }

    /** What is still to come of one day. */
    RemainingEstimate of(int day) {
        double untold = untold(day);
        return day <= today ? rest(untold, 0) : rest(0, untold);
    }

    /** What is still to come of all days. */
    RemainingEstimate ofAll() {
        double untold = 0;
        double toCome = 0;
        for (int day : expected.days()) {
            if (day <= today) {
                untold += untold(day);
            } else {
                toCome += untold(day);
            }
        }
        return rest(untold, toCome);
    }

    /**
     * @param untold of last year's figures: what has happened by now
     * @param toCome of last year's figures: what lies ahead
     */
    private RemainingEstimate rest(double untold, double toCome) {
        double all = untold + toCome;
        double mean = level * all;
        if (mean <= 0) {
            return RemainingEstimate.NOTHING;
        }
        double known = Math.max(1, now.knownOn(today));
        double ofTheLevel = mean * mean * (spread / known + spread / tellableNow);
        double ofTheShape = mean * mean * spread / all;
        double ofTheYears = square(level * untold * TELLING_DIFFERS_BY) + square(level * toCome * YEARS_DIFFER_BY);
        return new RemainingEstimate(mean, spread * mean + ofTheLevel + ofTheShape + ofTheYears);
    }

    private static double square(double value) {
        return value * value;
    }
}
