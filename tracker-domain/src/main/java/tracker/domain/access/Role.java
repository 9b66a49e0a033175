package tracker.domain.access;

/** A person's role. A person without a role is a visitor. */
public enum Role {
    /** Logs and reports activities for a trust. */
    CONTRIBUTOR("contributor", true),
    /** As a contributor, and manages the trust's people. */
    LEAD("lead", true),
    /** Member of the national team: runs the campaign and may help any trust. */
    ORGANISER("organiser", false),
    /** As an organiser, and manages organisers and administrators. */
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

    /** Whether the role is held for a trust, not nationally. */
    public boolean ofATrust() {
        return ofATrust;
    }
}
