package tracker.domain.schooltalk;

import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;

/**
 * What a school talk came to.
 *
 * @param pupils low – best – high, with a counting method
 * @param staffing who gave it, in numbers
 * @param encounter what made it meaningful for the pupils
 */
public record SchoolTalkFigures(Reach pupils, StaffingFigures staffing, MeaningfulEncounter encounter) {

    /** For people: "60 pupils, from a register, 2 staff, in a meaningful encounter". */
    String inWords() {
        return ActivityKind.SCHOOL_TALK.inWords(pupils)
                + staffing.inWords()
                + (encounter.meaningful() ? ", in a meaningful encounter" : "");
    }
}
