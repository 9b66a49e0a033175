package tracker.domain.imports;

/** What became of one row, or would become of it. */
public enum RowOutcome {
    WRONG("cannot be taken over"),
    WARNED("worth a look"),
    FINE("can be taken over"),
    THERE("there already"),
    STORED("taken over"),
    TAKEN_BACK("taken back");

    private final String words;

    RowOutcome(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
