package tracker.app.messaging;

import tracker.domain.shared.BusinessRule;

/** What is forbidden before any aggregate is asked, or when none can answer. */
public enum CommandRule implements BusinessRule {
    THERE_IS_SUCH_A_THING("This is not known here; it may never have been logged."),
    NOBODY_WAS_QUICKER(
            "Somebody else changed this at the same moment. Look at it again and repeat what you still want."),
    AN_ID_IS_FOR_ONE_COMMAND("This id has been used for something else already; take a new one for a new wish."),
    THERE_IS_A_FREE_CONNECTION(
            "Too many people log something at this very moment, or the database is away. Nothing was stored; try again in a moment."),
    THE_DISK_HAS_ROOM(
            "The disk of the database is full. Nothing was stored; tell whoever runs the tracker to make room, "
                    + "and try again then."),
    THE_HISTORY_CAN_BE_READ("Something that was recorded here earlier cannot be read, so nothing was changed. "
            + "Tell the organisers; nothing that was recorded is lost.");

    private final String sentence;

    CommandRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
