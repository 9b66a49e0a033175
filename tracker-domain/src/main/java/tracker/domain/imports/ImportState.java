package tracker.domain.imports;

/** How far an import has come. */
public enum ImportState {
    OPENED("its columns are to be matched", false),
    CHECKING("being tried", true),
    CHECKED("tried; nothing is taken over yet", false),
    RUNNING("being taken over", true),
    STOPPED("stopped; what was taken over stays", false),
    DONE("taken over", false),
    TAKING_BACK("being taken back", true),
    TAKEN_BACK("taken back", false),
    PUTTING_BACK("being put back", true);

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

    /** Whether something goes on by itself, so that nothing else can be asked for meanwhile but to stop it. */
    public boolean busy() {
        return busy;
    }
}
