package tracker.domain.video;

/** Why a video goes, in one word; the rest stands in the reason. */
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
