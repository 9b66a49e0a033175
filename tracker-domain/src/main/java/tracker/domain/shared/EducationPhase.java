package tracker.domain.shared;

/** The phase of education of a school or college. */
public enum EducationPhase {
    NURSERY("nursery", "nursery children"),
    PRIMARY("primary", "primary pupils"),
    MIDDLE("middle", "middle school pupils"),
    SECONDARY("secondary", "secondary pupils"),
    ALL_THROUGH("all-through", "pupils of an all-through school"),
    SIXTEEN_PLUS("16 plus", "students aged 16 and over"),
    COLLEGE("college", "college students");

    private final String words;
    private final String learners;

    EducationPhase(String words, String learners) {
        this.words = words;
        this.learners = learners;
    }

    /** For people, those it teaches: "secondary pupils". */
    public String learners() {
        return learners;
    }

    /** For people: "all-through". */
    public String words() {
        return words;
    }
}
