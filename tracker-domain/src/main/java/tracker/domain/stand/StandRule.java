package tracker.domain.stand;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityRefusal;
import tracker.domain.activity.ActivityRule;

/** The rules for a stand. */
public enum StandRule implements ActivityRule {
    A_STAND_IS_BOOKED_ONCE(ActivityRefusal.LOGGED_ALREADY, "This stand is already logged."),
    A_STAND_IS_HELD_ONCE(
            ActivityRefusal.REPORTED_ALREADY, "This stand is already reported. Revise or correct it instead."),
    A_CANCELLED_STAND_STAYS_CANCELLED(ActivityRefusal.CANCELLED, "This stand was cancelled. Restore it first."),
    A_WITHDRAWN_STAND_IS_RESTORED_FIRST(ActivityRefusal.WITHDRAWN, "This stand was withdrawn. Restore it first."),
    ONLY_A_BOOKED_STAND_CAN_BE_CHANGED(
            ActivityRefusal.NOT_PLANNED, "Only a stand that is booked and not yet held can be moved or cancelled."),
    ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT(
            ActivityRefusal.NOT_HELD, "Only a stand that was held can be revised or corrected."),
    ONLY_A_WITHDRAWN_STAND_CAN_BE_RESTORED(
            ActivityRefusal.NOT_WITHDRAWN, "This stand is neither withdrawn nor cancelled."),
    A_STAND_SAYS_WHERE_AND_WHEN(
            ActivityRefusal.DETAILS_MISSING, "A stand that was never booked needs where and on which day it was."),
    A_TALLY_COMES_FROM_A_DEVICE(null, "A tally needs its device and a sequence number from 1."),
    A_TALLY_SAYS_HOW_MANY(null, "A tally must count between 1 and 10,000 people at once."),
    A_NUMBER_IS_FOR_ONE_TALLY(null, "This phone has already sent a different count under this number."),
    COUNTING_BEGINS_WITH_ITS_DAY(null, "Counting opens on the first day of the stand."),
    A_STAND_HAS_ROOM_FOR_SO_MANY_PHONES(
            null, "More than 500 phones have counted at this stand. Contact the organisers."),
    A_KEY_HAS_ITS_FORM(null, "This is not a link that opens a counter.");

    private final @Nullable ActivityRefusal refusal;
    private final String sentence;

    StandRule(@Nullable ActivityRefusal refusal, String sentence) {
        this.refusal = refusal;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public @Nullable ActivityRefusal refusal() {
        return refusal;
    }
}
