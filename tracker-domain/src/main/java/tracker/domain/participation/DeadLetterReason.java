package tracker.domain.participation;

/** Why a fact that is stored could not be shown on the board, in a sentence for people. */
public enum DeadLetterReason {
    UNKNOWN_NAME("This version of the tracker does not know events of this name."),
    UNREADABLE("The stored event cannot be read."),
    DOES_NOT_FIT("It does not fit the events before it."),
    REFUSED("It holds a value that the database does not accept."),
    FOLLOWS("It waits for an earlier event of the same activity.");

    private final String sentence;

    DeadLetterReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
