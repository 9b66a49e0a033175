package tracker.domain.outlook;

/**
 * The figure still to happen or to be reported.
 *
 * @param mean below 0 if more is likely to be withdrawn than to come: then nothing is still to come
 * @param variance around the mean
 */
record RemainingEstimate(double mean, double variance) {

    static final RemainingEstimate NOTHING = new RemainingEstimate(0, 0);

    /** The 90% quantile of the standard normal distribution: the central 80% lies between minus and plus this value. */
    private static final double Z_OF_80_PERCENT = 1.2815515655446004;

    RemainingEstimate plus(RemainingEstimate other) {
        return new RemainingEstimate(mean + other.mean, variance + other.variance);
    }

    /**
     * The quantile of a log-normal with this mean and variance, usual for a figure that cannot be negative (P. D.
     * England and R. J. Verrall, Stochastic claims reserving in general insurance, British Actuarial Journal 8, 2002).
     */
    private double quantile(double z) {
        if (mean <= 0) {
            return 0;
        }
        double sigmaSquared = Math.log(1 + variance / (mean * mean));
        return mean * Math.exp(z * Math.sqrt(sigmaSquared) - sigmaSquared / 2);
    }

    /**
     * The estimate of the final figure.
     *
     * @param reported the known figure that it adds to
     */
    FigureEstimate on(long reported) {
        return on(reported, Math.round(Math.max(0, mean)));
    }

    /**
     * The same with a best figure that is rounded otherwise.
     *
     * @param best still to come, 0 or more
     */
    FigureEstimate on(long reported, long best) {
        long low = Math.min(best, (long) Math.floor(quantile(-Z_OF_80_PERCENT)));
        long high = Math.max(best, (long) Math.ceil(quantile(Z_OF_80_PERCENT)));
        return new FigureEstimate(reported, reported + best, reported + low, reported + high);
    }
}
