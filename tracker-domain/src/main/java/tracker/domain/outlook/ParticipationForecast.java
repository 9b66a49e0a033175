package tracker.domain.outlook;

/**
 * Forecast of how many trusts take part in the end. A share of the trusts that were not taking part at this point of
 * the year before joined later; the same share of those not taking part now is expected to join. Each trust joins or
 * does not, so the number is binomial with a share that is itself estimated from a binomial. The variance is widened,
 * because trusts join in groups.
 *
 * @param taking trusts that take part so far
 * @param open trusts that could
 * @param takingThen at the same point of the year before
 * @param endThen at the end of the year before
 * @param openThen trusts that could then
 */
public record ParticipationForecast(int taking, int open, int takingThen, int endThen, int openThen) {

    private static final double IN_GROUPS = 1.5;

    /** Variation between two years in the share that joins, beyond chance. */
    private static final double YEARS_DIFFER_BY = 0.15;

    RemainingEstimate remaining() {
        int out = Math.max(0, open - taking);
        int outThen = openThen - takingThen;
        if (out == 0 || outThen <= 0) {
            return RemainingEstimate.NOTHING;
        }
        // Jeffreys' prior: half a trust more on either side, so that none then does not mean never.
        double share = Math.clamp((endThen - takingThen + 0.5) / (outThen + 1), 0, 1);
        double mean = out * share;
        double binomial = share * (1 - share);
        double variance = IN_GROUPS * (out * binomial + (double) out * out * binomial / outThen)
                + mean * mean * YEARS_DIFFER_BY * YEARS_DIFFER_BY;
        return new RemainingEstimate(mean, variance);
    }

    /** The forecast, at most the number of open trusts. */
    public FigureEstimate estimate() {
        FigureEstimate free = remaining().on(taking);
        int most = Math.max(open, taking);
        return new FigureEstimate(
                taking, Math.min(free.best(), most), Math.min(free.low(), most), Math.min(free.high(), most));
    }
}
