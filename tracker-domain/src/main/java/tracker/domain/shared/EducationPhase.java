package tracker.domain.shared;

/** The phase of education of a school or college. */
public enum EducationPhase {
    NURSERY("nursery"),
    PRIMARY("primary"),
    MIDDLE("middle"),
    SECONDARY("secondary"),
    ALL_THROUGH("all-through"),
    SIXTEEN_PLUS("16 plus"),
    COLLEGE("college");

    private final String words;

    EducationPhase(String words) {
        this.words = words;
    }

    /** For people: "all-through". */
    public String words() {
        return words;
    }
}
