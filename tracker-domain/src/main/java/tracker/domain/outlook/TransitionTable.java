package tracker.domain.outlook;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import tracker.domain.activity.ActivityKind;

/**
 * What became of the activities of a campaign between two points.
 *
 * @param transitions in any order; activities unknown at both points are in none
 */
public record TransitionTable(List<ActivityTransition> transitions) {

    public TransitionTable {
        transitions = List.copyOf(transitions);
    }

    /** The table with its days renumbered as those of another campaign. */
    TransitionTable moved(int days) {
        return new TransitionTable(
                transitions.stream().map(each -> each.moved(days)).toList());
    }

    /** The activities of one half of the trusts. */
    TransitionTable half(int half) {
        return only(each -> each.half() == half);
    }

    TransitionTable of(ActivityKind kind) {
        return only(each -> each.kind() == kind);
    }

    TransitionTable only(Predicate<ActivityTransition> wanted) {
        return new TransitionTable(transitions.stream().filter(wanted).toList());
    }

    double sum(Predicate<ActivityTransition> wanted, ToDoubleFunction<ActivityTransition> figure) {
        double sum = 0;
        for (ActivityTransition each : transitions) {
            sum += wanted.test(each) ? figure.applyAsDouble(each) : 0;
        }
        return sum;
    }

    double count(Predicate<ActivityTransition> wanted) {
        return sum(wanted, ActivityTransition::activities);
    }

    /** The activities as they were known at the first point, without anything that came later. */
    TransitionTable atFirstPoint() {
        return new TransitionTable(transitions.stream()
                .filter(ActivityTransition::wasKnown)
                .map(ActivityTransition::atFirstPoint)
                .toList());
    }

    /** What counts at the second point. */
    double heldAfter() {
        return sum(ActivityTransition::held, ActivityTransition::amountAfter);
    }

    /** What counts at the second point on one day. */
    double heldAfter(Predicate<Integer> days) {
        return sum(each -> each.held() && days.test(each.dayAfter()), ActivityTransition::amountAfter);
    }

    /** What counted at the first point. */
    double heldBefore() {
        return sum(ActivityTransition::wasHeld, ActivityTransition::amountBefore);
    }
}
