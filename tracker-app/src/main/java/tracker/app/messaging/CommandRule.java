package tracker.app.messaging;

import tracker.domain.shared.BusinessRule;

/** Rules that are checked before any aggregate is loaded, or when none can answer. */
public enum CommandRule implements BusinessRule {
    THERE_IS_SUCH_A_THING("There is no such activity. It may never have been logged."),
    NOBODY_WAS_QUICKER("Someone else changed this at the same moment. Check the latest version and try again."),
    AN_ID_IS_FOR_ONE_COMMAND("This id has already been used for another request. Use a new one."),
    THERE_IS_A_FREE_CONNECTION(
            "The tracker is busy, or its database cannot be reached. Nothing was stored. Try again in a moment."),
    THE_DISK_HAS_ROOM(
            "The database's disk is full, so nothing was stored. Ask the people who run the tracker to free some space, "
                    + "then try again."),
    THE_HISTORY_CAN_BE_READ("An earlier record of this activity cannot be read, so nothing was changed. "
            + "Contact the organisers. Nothing is lost.");

    private final String sentence;

    CommandRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
