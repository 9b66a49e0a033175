package tracker.domain.ambassadorsession;

import tracker.domain.activity.ActivityFigures;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;

/** What an ambassador session came to. */
public record AmbassadorSessionFigures(Reach youngPeople, StaffingFigures staffing) implements ActivityFigures {

    @Override
    public Reach people() {
        return youngPeople;
    }

    /** For people: "28 young people, from a register, 2 staff". */
    String inWords() {
        return ActivityKind.AMBASSADOR_SESSION.inWords(youngPeople) + staffing.inWords();
    }
}
