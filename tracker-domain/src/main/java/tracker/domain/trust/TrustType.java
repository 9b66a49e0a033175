package tracker.domain.trust;

/** What sort of trust it is, in the five words of the register; a new trust may have none yet. */
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

    /** The register's own word. */
    public String word() {
        return word;
    }
}
