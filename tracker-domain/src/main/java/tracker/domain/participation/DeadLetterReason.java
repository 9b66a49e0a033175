package tracker.domain.participation;

/** Why a stored event could not be processed, in a sentence for people. */
public enum DeadLetterReason {
    UNKNOWN_NAME("This version of the tracker does not recognise this update."),
    UNREADABLE("The stored update cannot be read."),
    DOES_NOT_FIT("The update does not fit the earlier updates to this activity."),
    REFUSED("The update has a value that the database cannot store."),
    FOLLOWS("The update is waiting for an earlier update to the same activity.");

    private final String sentence;

    DeadLetterReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
