package tracker.domain.outlook;

import tracker.domain.activity.ActivityKind;

/**
 * How many activities were in one state at a point of a campaign and in another at a later point. Days are numbered
 * from the first day of the campaign's week, which is 1.
 *
 * @param kind of the activities
 * @param half 0 or 1: the trusts are split into two halves, so that each can be forecast from the other
 * @param before their state at the first point
 * @param dayBefore the day they were planned for or held on, as known at the first point; 0 if unknown
 * @param amountBefore what they counted then: the number of activities or of people; 0 unless held
 * @param after their state at the second point
 * @param dayAfter the day as known at the second point
 * @param amountAfter what they counted at the second point; 0 unless held
 * @param squares the sum of the squares of what each counted at the second point
 * @param activities how many there are
 */
public record ActivityTransition(
        ActivityKind kind,
        int half,
        KnownState before,
        int dayBefore,
        double amountBefore,
        KnownState after,
        int dayAfter,
        double amountAfter,
        double squares,
        int activities) {

    ActivityTransition moved(int days) {
        return new ActivityTransition(
                kind,
                half,
                before,
                dayBefore + days,
                amountBefore,
                after,
                dayAfter + days,
                amountAfter,
                squares,
                activities);
    }

    ActivityTransition atFirstPoint() {
        double share = amountAfter <= 0 ? 0 : amountBefore / amountAfter;
        return new ActivityTransition(
                kind,
                half,
                before,
                dayBefore,
                amountBefore,
                before,
                dayBefore,
                amountBefore,
                held() ? squares * share : amountBefore * amountBefore / activities,
                activities);
    }

    boolean known() {
        return after != KnownState.UNKNOWN;
    }

    boolean wasKnown() {
        return before != KnownState.UNKNOWN;
    }

    boolean planned() {
        return after == KnownState.PLANNED;
    }

    boolean wasPlanned() {
        return before == KnownState.PLANNED;
    }

    boolean held() {
        return after == KnownState.HELD;
    }

    boolean wasHeld() {
        return before == KnownState.HELD;
    }
}
