package tracker.domain.imports;

/** The state of an import. */
public enum ImportState {
    OPENED("columns to be matched", false),
    CHECKING("being checked", true),
    CHECKED("checked; nothing imported yet", false),
    RUNNING("being imported", true),
    STOPPED("stopped; rows already imported stay", false),
    DONE("imported", false),
    TAKING_BACK("being undone", true),
    TAKEN_BACK("undone", false),
    PUTTING_BACK("being restored", true);

    private final String words;
    private final boolean busy;

    ImportState(String words, boolean busy) {
        this.words = words;
        this.busy = busy;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether a step is running. Stopping it is then the only command allowed. */
    public boolean busy() {
        return busy;
    }
}
