package tracker.domain.participation;

/** Why a fact that is stored could not be shown on the board, in a sentence for people. */
public enum DeadLetterReason {
    UNKNOWN_NAME("This version of the tracker does not know facts of this name."),
    UNREADABLE("What is stored of it cannot be read."),
    DOES_NOT_FIT("It does not fit what was known about the activity before it."),
    REFUSED("It holds a value that the database does not take."),
    FOLLOWS("It waits behind an earlier fact about the same activity.");

    private final String sentence;

    DeadLetterReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
