package tracker.domain.silence;

/** How far a trust has come in a campaign, the most silent first. */
public enum TrustStage {
    NOT_STARTED("not started", "has not started"),
    /** Something is over and nobody has said what became of it. */
    OVERDUE("reports overdue", "planned something that is over, and has not said how it went"),
    PLANNED("planned", "has plans, and nothing of it is over yet"),
    REPORTED("reported", "has reported, and owes nothing");

    private final String words;
    private final String sentence;

    TrustStage(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** For people: "not started". */
    public String words() {
        return words;
    }

    /** For people, after the name of a trust: "has not started". */
    public String sentence() {
        return sentence;
    }

    /** Whether somebody should ask. */
    public boolean silent() {
        return this == NOT_STARTED || this == OVERDUE;
    }
}
