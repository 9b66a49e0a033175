package tracker.domain.imports;

/** The outcome of one row, real or in a dry run. */
public enum RowOutcome {
    WRONG("cannot be imported"),
    WARNED("worth a look"),
    FINE("can be imported"),
    /** Could be imported, but a person has not ticked it. */
    UNTICKED("not ticked"),
    /** No activity: a total, for example. */
    LEFT_OUT("left out"),
    THERE("already there"),
    STORED("imported"),
    TAKEN_BACK("undone");

    private final String words;

    RowOutcome(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
