package tracker.domain.outlook;

/**
 * What is still to come, or still to be told.
 *
 * @param mean 0 or more
 * @param variance of what will come, around the mean
 */
record RemainingEstimate(double mean, double variance) {

    static final RemainingEstimate NOTHING = new RemainingEstimate(0, 0);

    /** One in ten lies below, one in ten above: the quantile of the normal distribution for 80 in the middle of a hundred. */
    private static final double Z_OF_80_PERCENT = 1.2815515655446004;

    RemainingEstimate plus(RemainingEstimate other) {
        return new RemainingEstimate(mean + other.mean, variance + other.variance);
    }

    /**
     * A log-normal with this mean and variance, as is usual for what cannot be less than nothing (P. D. England and R. J. Verrall, Stochastic
     * claims reserving in general insurance, British Actuarial Journal 8, 2002).
     */
    private double quantile(double z) {
        if (mean <= 0) {
            return 0;
        }
        double sigmaSquared = Math.log(1 + variance / (mean * mean));
        return mean * Math.exp(z * Math.sqrt(sigmaSquared) - sigmaSquared / 2);
    }

    /** @param reported what is known already and comes on top */
    FigureEstimate on(long reported) {
        long best = Math.round(mean);
        long low = Math.min(best, (long) Math.floor(quantile(-Z_OF_80_PERCENT)));
        long high = Math.max(best, (long) Math.ceil(quantile(Z_OF_80_PERCENT)));
        return new FigureEstimate(reported, reported + best, reported + low, reported + high);
    }
}
