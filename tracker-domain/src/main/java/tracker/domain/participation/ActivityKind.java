package tracker.domain.participation;

import tracker.domain.shared.Reach;

/** Which of the five ways of taking part. */
public enum ActivityKind {
    STAND("stand", "stands", "visitor", "visitors"),
    SCHOOL_TALK("school talk", "school talks", "pupil", "pupils"),
    DEPARTMENT_VISIT("department visit", "department visits", "student", "students"),
    VIDEO("video", "videos", "", ""),
    COURSE("course completion", "course completions", "", "");

    private final String one;
    private final String many;
    private final String person;
    private final String people;

    ActivityKind(String one, String many, String person, String people) {
        this.one = one;
        this.many = many;
        this.person = person;
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

    /** For people: "1 visitor", "120 visitors, counted with a clicker". */
    public String inWords(Reach reach) {
        return reach.inWords(person, people);
    }

    public boolean meetsPeople() {
        return !people.isEmpty();
    }
}
