package tracker.domain.access;

/** What a person is to the tracker. Who has none is a visitor. */
public enum Role {
    /** Logs and reports for a trust. */
    CONTRIBUTOR("contributor", true),
    /** As a contributor, and says who else speaks for the trust. */
    LEAD("lead", true),
    /** Of the national team: runs the campaign, and may help any trust. */
    ORGANISER("organiser", false),
    /** As an organiser, and says who is one. */
    ADMINISTRATOR("administrator", false);

    private final String word;
    private final boolean ofATrust;

    Role(String word, boolean ofATrust) {
        this.word = word;
        this.ofATrust = ofATrust;
    }

    public String word() {
        return word;
    }

    /** Whether it is had for a trust, or for the nation. */
    public boolean ofATrust() {
        return ofATrust;
    }
}
