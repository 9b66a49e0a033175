package tracker.domain.outlook;

/**
 * How much larger this campaign is than the one before: the activities of the days reached so far, held or booked, over
 * the same number of the year before. Days to come are left out, so that bookings made earlier or all at once change
 * little. With few activities it is shrunk towards the ratio of all that is known (gamma-Poisson: A. Gelman and others,
 * Bayesian Data Analysis, third edition, 2013, section 2.6).
 *
 * @param ratio 1 if this campaign is as large as the one before
 * @param error the relative standard error of the ratio
 */
record CampaignLevel(double ratio, double error) {

    /** The activities that the ratio of all that is known weighs as much as. */
    private static final double WORTH = 60;

    /** The activities that the level of the campaign weighs as much as, for one kind. */
    private static final double WORTH_OF_A_KIND = 20;

    static CampaignLevel of(TransitionTable now, TransitionTable then, int today) {
        double known = now.count(each -> each.planned() || each.held());
        double knownThen = then.count(each -> each.wasPlanned() || each.wasHeld());
        double all = (known + 1) / (knownThen + 1);
        double reached = now.count(each -> (each.planned() || each.held()) && each.dayAfter() <= today);
        double reachedThen = then.count(each -> (each.wasPlanned() || each.wasHeld()) && each.dayBefore() <= today);
        return new CampaignLevel(
                (reached + WORTH * all) / (reachedThen + WORTH),
                Math.sqrt(1 / (reached + WORTH) + 1 / (reachedThen + WORTH)));
    }

    /** The ratio of one kind, shrunk towards this one. */
    double ofPart(double here, double then) {
        return (here + WORTH_OF_A_KIND * ratio) / (then + WORTH_OF_A_KIND);
    }
}
