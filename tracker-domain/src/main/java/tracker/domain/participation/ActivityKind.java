package tracker.domain.participation;

/** Which of the five ways of taking part. */
public enum ActivityKind {
    STAND("stand", "stands", "visitors"),
    SCHOOL_TALK("school talk", "school talks", "pupils"),
    DEPARTMENT_VISIT("department visit", "department visits", "students"),
    VIDEO("video", "videos", ""),
    COURSE("course completion", "course completions", "");

    private final String one;
    private final String many;
    private final String people;

    ActivityKind(String one, String many, String people) {
        this.one = one;
        this.many = many;
        this.people = people;
    }

    /** For people: "school talk". */
    public String one() {
        return one;
    }

    /** For people: "school talks". */
    public String many() {
        return many;
    }

    /** Whom it meets: "pupils"; empty where views and completions are never added to people. */
    public String people() {
        return people;
    }

    public boolean meetsPeople() {
        return !people.isEmpty();
    }
}
