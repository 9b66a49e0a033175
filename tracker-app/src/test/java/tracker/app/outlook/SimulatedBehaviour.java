package tracker.app.outlook;

import java.util.Random;

/**
 * How trusts behave in a simulated year. Shares are in percent.
 *
 * @param volume expected activities of a trust
 * @param unbooked reported without having been booked
 * @param lead days between booking and activity, on average
 * @param cancelled of what is booked
 * @param moved of what is booked, to a later day
 * @param forgotten of what is booked: neither reported nor cancelled
 * @param sameDay of reports, made on the day
 * @param soon of reports, made in the two days after; the rest after the week
 */
record SimulatedBehaviour(
        double volume,
        double unbooked,
        double lead,
        double cancelled,
        double moved,
        double forgotten,
        double sameDay,
        double soon) {

    static final SimulatedBehaviour USUAL = new SimulatedBehaviour(4.5, 20, 10, 6, 6, 4, 72, 16);

    /** Years differ: volume by 15%, and odds by a tenth or two. */
    SimulatedBehaviour varied(long seed) {
        Random chance = new Random(seed);
        chance.nextInt();
        return new SimulatedBehaviour(
                volume * Math.exp(0.15 * chance.nextGaussian()),
                odds(unbooked, chance),
                lead * Math.exp(0.1 * chance.nextGaussian()),
                odds(cancelled, chance),
                odds(moved, chance),
                odds(forgotten, chance),
                odds(sameDay, chance),
                soon);
    }

    private static double odds(double percent, Random chance) {
        double odds = percent / (100 - percent) * Math.exp(0.15 * chance.nextGaussian());
        return 100 * odds / (1 + odds);
    }

    SimulatedBehaviour booking(double newUnbooked, double newLead) {
        return new SimulatedBehaviour(volume, newUnbooked, newLead, cancelled, moved, forgotten, sameDay, soon);
    }

    SimulatedBehaviour reporting(double newSameDay, double newSoon) {
        return new SimulatedBehaviour(volume, unbooked, lead, cancelled, moved, forgotten, newSameDay, newSoon);
    }

    SimulatedBehaviour grown(double times) {
        return new SimulatedBehaviour(volume * times, unbooked, lead, cancelled, moved, forgotten, sameDay, soon);
    }
}
