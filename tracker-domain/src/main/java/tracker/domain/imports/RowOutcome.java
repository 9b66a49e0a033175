package tracker.domain.imports;

/** What became of one row, or would become of it. */
public enum RowOutcome {
    WRONG("cannot be imported"),
    WARNED("worth a look"),
    FINE("can be imported"),
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
