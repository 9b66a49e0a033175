package tracker.domain.participation;

/** Why a figure changed between two times. Each event in between has one reason. */
public enum ChangeReason {
    NEWLY_REPORTED("Newly reported", "held, not planned beforehand"),
    NEWLY_PLANNED("Newly planned", "booked, arranged or submitted"),
    REPORTED("Reported as held", "planned before, now held"),
    REVISED("Revised", "better or later figures"),
    CORRECTED("Corrected", "an error corrected"),
    MOVED("Moved to another day", "planned for, or counted on, another day"),
    CANCELLED("Cancelled", "planned before"),
    WITHDRAWN("Withdrawn", "logged by mistake"),
    RESTORED("Restored", "withdrawn before"),
    BEING_CHECKED("Being checked", "figures far above the usual, not counted until an organiser confirms them"),
    CHECKED("Checked", "figures confirmed by an organiser, or corrected"),
    TOLD_MORE("Other updates", "for none of the reasons above");

    private final String words;
    private final String meaning;

    ChangeReason(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** For people: "Newly reported". */
    public String words() {
        return words;
    }

    /** For people, to follow the words. */
    public String meaning() {
        return meaning;
    }
}
