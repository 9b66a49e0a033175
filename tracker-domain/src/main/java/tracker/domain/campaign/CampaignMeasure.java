package tracker.domain.campaign;

/** A measure: what a goal counts. */
public enum CampaignMeasure {
    ACTIVITIES("activities held"),
    PEOPLE("people reached"),
    TRUSTS("trusts taking part"),
    VIDEOS("videos published"),
    COMPLETIONS("course completions");

    private final String words;

    CampaignMeasure(String words) {
        this.words = words;
    }

    /** For people: "people reached". */
    public String words() {
        return words;
    }
}
