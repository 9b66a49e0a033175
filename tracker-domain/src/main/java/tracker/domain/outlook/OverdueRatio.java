package tracker.domain.outlook;

/**
 * How large the share of bookings is whose day has passed without a report, over the same share at the same point of
 * the year before. If it is larger, either reports come later than they did or more was never held. Nothing tells which
 * before they come, so both are given weight, and the range is wider.
 *
 * @param ratio 1 if it is as it was then
 * @param unsure how far the logarithm of the ratio is from 0 beyond chance
 */
record OverdueRatio(double ratio, double unsure) {

    private static final double MOST = 2;

    /** The bookings that the share of the year before weighs as much as. */
    private static final double WORTH = 20;

    /** The weight of "reports come later" against "more was never held". Chosen with the score, see decision 0056. */
    private static final double LATER = 0.7;

    static OverdueRatio of(TransitionTable now, TransitionTable then, int today) {
        double open = now.count(each -> each.planned() && each.dayAfter() < today);
        double held = now.count(each -> each.held() && each.kind().isOuting() && each.dayAfter() < today);
        double openThen = then.count(each -> each.wasPlanned() && each.dayBefore() < today);
        double heldThen = then.count(each -> each.wasHeld() && each.kind().isOuting() && each.dayBefore() < today);
        double shareThen = ShrunkRate.of(openThen, openThen + heldThen).share();
        double share = (open + WORTH * shareThen) / (open + held + WORTH);
        double ratio = Math.clamp(share / shareThen, 1 / MOST, MOST);
        double chance = 1 / (open + 1) + 1 / (openThen + 1);
        return new OverdueRatio(ratio, Math.sqrt(Math.max(0, Math.pow(Math.log(ratio), 2) - chance)));
    }

    /**
     * The share of what is overdue that is reported as held in the end.
     *
     * @param then the same share of the year before
     */
    double heldInTheEnd(double then) {
        // as many as then are never held, so all that is overdue beyond that comes late; but hardly any if hardly any
        // came
        double ifLater = Math.clamp(1 - (1 - then) / ratio, 0, Math.min(1, then * Math.max(1, ratio)));
        return then + LATER * (ifLater - then);
    }

    /** By how much more than the year before of what was never booked is still to be reported. */
    double lateReports() {
        return Math.pow(ratio, LATER);
    }
}
