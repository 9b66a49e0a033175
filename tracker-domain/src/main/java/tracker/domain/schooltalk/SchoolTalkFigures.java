package tracker.domain.schooltalk;

import tracker.domain.activity.ActivityFigures;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;

/**
 * The figures of a delivered school talk.
 *
 * @param pupils low – best – high, with a counting method
 * @param staffing the staff who gave it, in numbers
 * @param encounter the criteria of a meaningful encounter
 */
public record SchoolTalkFigures(Reach pupils, StaffingFigures staffing, MeaningfulEncounter encounter)
        implements ActivityFigures {

    @Override
    public Reach people() {
        return pupils;
    }

    /** For people: "60 pupils, from a register, 2 staff, in a meaningful encounter". */
    String inWords() {
        return ActivityKind.SCHOOL_TALK.inWords(pupils)
                + staffing.inWords()
                + (encounter.meaningful() ? ", in a meaningful encounter" : "");
    }
}
