package tracker.app.imports;

/**
 * What became of one row.
 *
 * @param line of the file
 * @param organisation in the file's words
 * @param fate taken or not
 * @param what the activity for a row that is taken, the reason for one that is not
 */
record Verdict(long line, String organisation, Fate fate, String what) {

    /** Taken or not. */
    enum Fate {
        TAKEN("taken"),
        THERE_ALREADY("already imported"),
        LEFT_OUT("left out"),
        NOT_REACHED("not reached");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Verdict of(FoundActivity found, Fate fate, String what) {
        return new Verdict(found.line(), found.organisation(), fate, what);
    }
}
