package tracker.domain.trust;

/** The type of a trust, one of the register's five. A new trust may have none yet. */
public enum TrustType {
    ACUTE("acute"),
    ACUTE_SPECIALIST("acute-specialist"),
    MENTAL_HEALTH("mental-health"),
    COMMUNITY("community"),
    AMBULANCE("ambulance");

    private final String word;

    TrustType(String word) {
        this.word = word;
    }

    /** The register's own term. */
    public String word() {
        return word;
    }
}
