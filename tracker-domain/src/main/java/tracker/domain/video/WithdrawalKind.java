package tracker.domain.video;

/** The category of a withdrawal; the reason has the details. */
public enum WithdrawalKind {
    CONSENT("a consent was taken back"),
    ERROR("it was an error");

    private final String words;

    WithdrawalKind(String words) {
        this.words = words;
    }

    /** For people: "a consent was taken back". */
    public String words() {
        return words;
    }
}
