package tracker.domain.outlook;

/**
 * What one held activity of a kind counts: 1, or a number of people. The mean of this year is shrunk towards that of the
 * year before.
 *
 * @param mean expected amount
 * @param dispersion the mean square over the mean: the variance over the mean of a sum of a Poisson number of amounts
 * @param relativeError the squared relative standard error of the mean
 */
record AmountPerActivity(double mean, double dispersion, double relativeError) {

    /** The activities that the mean of the year before weighs as much as. */
    private static final double WORTH = 30;

    /** Reports of one trust resemble each other: the design effect of clusters (L. Kish, Survey Sampling, 1965). */
    private static final double CLUSTERED = 1.6;

    static AmountPerActivity of(TransitionTable now, TransitionTable then) {
        double held = now.count(ActivityTransition::held);
        double heldThen = then.count(ActivityTransition::held);
        double amount = now.heldAfter();
        double amountThen = then.heldAfter();
        if (amount + amountThen <= 0) {
            return new AmountPerActivity(0, 1, 0);
        }
        double meanThen = heldThen == 0 ? amount / held : amountThen / heldThen;
        double mean = (amount + WORTH * meanThen) / (held + WORTH);
        double dispersion = (now.sum(ActivityTransition::held, ActivityTransition::squares)
                        + then.sum(ActivityTransition::held, ActivityTransition::squares))
                / (amount + amountThen);
        double spread = CLUSTERED * Math.max(0, dispersion / mean - 1);
        return new AmountPerActivity(mean, dispersion, spread / (held + WORTH) + spread / (heldThen + 1));
    }
}
