package tracker.domain.participation;

import java.util.Locale;
import tracker.domain.shared.Reach;

/** Which of the five ways of taking part. */
public enum ActivityKind {
    STAND("stand", "stands", "held", "visitor", "visitors"),
    SCHOOL_TALK("school talk", "school talks", "delivered", "pupil", "pupils"),
    DEPARTMENT_VISIT("department visit", "department visits", "hosted", "student", "students"),
    VIDEO("video", "videos", "published", "", ""),
    COURSE("course completion", "course completions", "completed", "", "");

    private final String one;
    private final String many;
    private final String held;
    private final String person;
    private final String people;

    ActivityKind(String one, String many, String held, String person, String people) {
        this.one = one;
        this.many = many;
        this.held = held;
        this.person = person;
        this.people = people;
    }

    /** In addresses and for machines: "school-talk". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** For people, in the kind's own word: a talk is delivered, a film published. */
    public String inWords(ActivityStage stage) {
        return stage == ActivityStage.HELD ? held : stage.words();
    }

    /** For people: "1 visitor", "120 visitors, counted with a clicker". */
    public String inWords(Reach reach) {
        return reach.inWords(person, people);
    }

    public boolean meetsPeople() {
        return !people.isEmpty();
    }
}
