package tracker.domain.outlook;

/**
 * The share of one group of activities that is held in the end, estimated from another year. The group's own share is
 * shrunk towards that of a wider group: the number held is beta-binomial, and the wider group's share weighs as much as
 * {@link #WORTH} activities (A. Gelman and others, Bayesian Data Analysis, third edition, 2013, sections 2.4 and 5.3).
 *
 * @param share the expected share, above 0 and below 1
 * @param weight the number of activities the estimate rests on
 */
record ShrunkRate(double share, double weight) {

    static final double WORTH = 8;

    /** With Jeffreys' prior: half an activity more on either side. */
    static ShrunkRate of(double held, double all) {
        return new ShrunkRate((held + 0.5) / (all + 1), all + 1);
    }

    /** The rate of a part of this group. */
    ShrunkRate ofPart(double held, double all) {
        return new ShrunkRate((held + WORTH * share) / (all + WORTH), all + WORTH);
    }

    /** The squared relative standard error of the share. */
    double relativeError() {
        return (1 - share) / (share * (weight + 1));
    }
}
