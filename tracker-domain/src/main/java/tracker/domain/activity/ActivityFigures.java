package tracker.domain.activity;

import tracker.domain.shared.Reach;

/** The figures of a held activity of any kind, which {@link FigurePlausibility} checks. */
public interface ActivityFigures {

    /** The people reached, in whatever word the kind has for them. */
    Reach people();

    StaffingFigures staffing();

    /** Whether no number differs; the counting method may. */
    default boolean hasSameNumbersAs(ActivityFigures other) {
        return numbers(people()).equals(numbers(other.people())) && staffing().equals(other.staffing());
    }

    private static Reach numbers(Reach reach) {
        return new Reach(reach.low(), reach.best(), reach.high(), null);
    }
}
