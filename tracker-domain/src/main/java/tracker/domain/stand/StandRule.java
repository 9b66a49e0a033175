package tracker.domain.stand;

import tracker.domain.shared.BusinessRule;

/** What is forbidden for a stand. */
public enum StandRule implements BusinessRule {
    A_STAND_IS_BOOKED_ONCE("This stand is already logged."),
    A_STAND_IS_HELD_ONCE("This stand is already reported. Revise or correct it instead."),
    A_CANCELLED_STAND_STAYS_CANCELLED("This stand was cancelled. Log a new one."),
    A_WITHDRAWN_STAND_IS_RESTORED_FIRST("This stand was withdrawn. Restore it first."),
    ONLY_A_BOOKED_STAND_CAN_BE_CHANGED("Only a stand that is booked and not yet held can be moved or cancelled."),
    ONLY_A_HELD_STAND_CAN_BE_PUT_RIGHT("Only a stand that was held can be revised or corrected."),
    ONLY_A_WITHDRAWN_STAND_CAN_BE_RESTORED("This stand is not withdrawn."),
    A_STAND_SAYS_WHERE_AND_WHEN("A stand that was never booked needs where and on which day it was."),
    A_TALLY_COMES_FROM_A_DEVICE("A tally needs its device and a sequence number from 1."),
    A_TALLY_SAYS_HOW_MANY("A tally must count between 1 and 10,000 people at once."),
    A_NUMBER_IS_FOR_ONE_TALLY("This phone has already sent a different count under this number."),
    COUNTING_BEGINS_WITH_ITS_DAY("Counting opens on the first day of the stand."),
    A_STAND_HAS_ROOM_FOR_SO_MANY_PHONES("More than 500 phones have counted at this stand. Contact the organisers."),
    A_KEY_HAS_ITS_FORM("This is not a link that opens a counter.");

    private final String sentence;

    StandRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
