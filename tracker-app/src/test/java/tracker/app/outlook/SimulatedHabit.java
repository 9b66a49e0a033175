package tracker.app.outlook;

import tracker.app.demo.DemoCampaignHistory;

/** How the trusts of a simulated pair of years behave. Each year differs from the one before by more than chance. */
enum SimulatedHabit {
    /** The week that {@code ./tracker demo} shows, of the seed 2027 and those after it. */
    DEMONSTRATION,
    /** Nearly everything is booked weeks before. */
    EARLY_BOOKERS,
    /** Half is never booked, and the rest only days before. */
    LAST_MINUTE,
    /** Half is reported days later, much of it after the week. */
    LATE_REPORTERS,
    /** Reports come later than they did the year before. */
    LATER_THAN_LAST_YEAR,
    /** On two days of this year most of what was planned is cancelled or never reported. */
    STRIKE,
    /** Two fifths more than the year before. */
    GROWTH;

    /** A pair of years: this one, and the one before. */
    record SimulatedPair(SimulatedCampaign now, SimulatedCampaign then) {}

    SimulatedPair pair(int number) {
        long seed = 2027L + number;
        if (this == DEMONSTRATION) {
            return new SimulatedPair(DemoCampaignHistory.week(seed), DemoCampaignHistory.weekBefore(seed));
        }
        SimulatedBehaviour usual = usual();
        SimulatedCampaign then = new CampaignSimulator(31 * seed + ordinal(), usual.varied(seed * 8 + ordinal()), -1)
                .campaign(CampaignSimulator.LAST_YEAR);
        SimulatedBehaviour changed = usual.varied(-seed * 8 - ordinal());
        SimulatedBehaviour behaviour = switch (this) {
            case GROWTH -> changed.grown(1.4);
            case LATER_THAN_LAST_YEAR -> changed.reporting(changed.sameDay() - 10, changed.soon());
            default -> changed;
        };
        int strike = this == STRIKE ? 4 + number % 4 : -1;
        SimulatedCampaign now =
                new CampaignSimulator(-17 * seed - ordinal(), behaviour, strike).campaign(CampaignSimulator.THIS_YEAR);
        return new SimulatedPair(now, then);
    }

    private SimulatedBehaviour usual() {
        SimulatedBehaviour usual = SimulatedBehaviour.USUAL;
        return switch (this) {
            case EARLY_BOOKERS -> usual.booking(5, 18);
            case LAST_MINUTE -> usual.booking(50, 2);
            case LATE_REPORTERS -> usual.reporting(50, 25);
            case DEMONSTRATION, LATER_THAN_LAST_YEAR, STRIKE, GROWTH -> usual;
        };
    }
}
