package tracker.domain.outlook;

/**
 * Forecasts each day's final figure from what is known of it.
 *
 * <p>A day's expected figure is that of the year before, times one level for the whole campaign. The level is what is
 * known this year over what would be known by now if this year repeated the year before. The forecast of a day is its
 * known figure plus the unreported share of its expected figure. With a level estimated from the data this is the Cape
 * Cod method (J. N. Stanard, A simulation test of prediction errors of loss reserve estimation techniques, Proceedings
 * of the Casualty Actuarial Society 72, 1985). With a given level it would be that of R. L. Bornhuetter and R. E.
 * Ferguson (The actuary and IBNR, same series 59, 1972). Unlike the chain ladder alone it is stable for a day with few
 * reports, and it covers the days to come.
 *
 * <p>The reporting delay depends on the day too: what is not reported by the evening often waits for the end of the
 * week. So the unreported share is scaled to what was unreported at the same point of the year before. If trusts report
 * as they did then, the forecast is that of the same point.
 *
 * <p>The range: the figure still to come is an over-dispersed Poisson variable, so its variance is a multiple of its
 * mean (England and Verrall, 2002). The multiple is the mean square of one report over the mean of one (a compound
 * Poisson), times a factor. The factor says how much further the days so far lie from their expected figures than the
 * compound Poisson explains; while there are few days it is shrunk towards a usual value. Added are the estimation
 * errors of the level and of last year's shape, which are counts themselves, and the variation between years beyond
 * chance.
 */
final class CapeCodForecast {

    /**
     * Usual dispersion of days around their expected figures beyond chance, before this year has data; and the number
     * of days this prior weighs as much as.
     */
    private static final double USUAL_FACTOR = 1.5;

    private static final double WORTH_OF_THE_USUAL = 6;

    /**
     * Variation between two years beyond chance, as a share of what is still to happen. Calibrated on simulated weeks,
     * see decision 0041.
     */
    private static final double YEARS_DIFFER_BY = 0.10;

    /** The same, as a share of what has happened and is not reported. */
    private static final double DELAYS_DIFFER_BY = 0.20;

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
     * Fits the forecast.
     *
     * @param now this campaign, as known so far
     * @param then the whole year before, with its days numbered as this year's
     * @param expected made from {@code then}
     * @param today the day of the campaign on which the query is made
     * @param oneReport the mean square of one report's amount over its mean: 1 if each counts one
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

    /**
     * The figure really unreported at this point of the year before, over the figure the delay implies if that year
     * repeats itself.
     */
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

    /** The part of last year's figure of a day that would not be reported yet. */
    private double unreported(int day) {
        int age = today - day;
        return age < 0 ? expected.of(day) : expected.of(day) * Math.min(1, scale * (1 - delay.after(age)));
    }

    private double tellable() {
        double sum = 0;
        for (int day : expected.days()) {
            sum += expected.of(day) - unreported(day);
        }
        return sum;
    }

    /** Pearson's statistic of the days so far, shrunk towards the usual factor. */
    private double beyondChance(double oneReport) {
        double squares = 0;
        int days = 0;
        for (int day : expected.days()) {
            double mean = level * (expected.of(day) - unreported(day));
            if (mean >= oneReport) {
                double off = now.known(day, today - day) - mean;
                squares += off * off / (mean * oneReport);
                days++;
            }
        }
        return Math.max(
                1, (USUAL_FACTOR * WORTH_OF_THE_USUAL + squares) / (WORTH_OF_THE_USUAL + Math.max(0, days - 1)));
    }

    /** The share of last year's final figure known at this point. */
    double shareReported(ReportingTriangle then) {
        double end = then.end();
        return end <= 0 ? 0 : then.knownOn(today) / end;
    }

    /** The figure still to come for one day. */
    RemainingEstimate of(int day) {
        double unreported = unreported(day);
        return day <= today ? rest(unreported, 0) : rest(0, unreported);
    }

    /** The figure still to come for all days. */
    RemainingEstimate ofAll() {
        double unreported = 0;
        double toCome = 0;
        for (int day : expected.days()) {
            if (day <= today) {
                unreported += unreported(day);
            } else {
                toCome += unreported(day);
            }
        }
        return rest(unreported, toCome);
    }

    /**
     * Mean and variance of what is still to come.
     *
     * @param unreported the part of last year's figures that has happened by now
     * @param toCome the part of last year's figures that lies ahead
     */
    private RemainingEstimate rest(double unreported, double toCome) {
        double all = unreported + toCome;
        double mean = level * all;
        if (mean <= 0) {
            return RemainingEstimate.NOTHING;
        }
        double known = Math.max(1, now.knownOn(today));
        double ofTheLevel = mean * mean * (spread / known + spread / tellableNow);
        double ofTheShape = mean * mean * spread / all;
        double ofTheYears = square(level * unreported * DELAYS_DIFFER_BY) + square(level * toCome * YEARS_DIFFER_BY);
        return new RemainingEstimate(mean, spread * mean + ofTheLevel + ofTheShape + ofTheYears);
    }

    private static double square(double value) {
        return value * value;
    }
}
