package tracker.app.foundactivities;

/**
 * What became of one row.
 *
 * @param line of the file
 * @param organisation in the file's words
 * @param fate taken or not
 * @param what the activity for a row that is taken, the reason for one that is not
 */
record FoundActivityResult(long line, String organisation, FoundActivityOutcome outcome, String what) {

    /** Taken or not. */
    enum FoundActivityOutcome {
        TAKEN("taken"),
        THERE_ALREADY("already imported"),
        LEFT_OUT("left out"),
        NOT_REACHED("not processed");

        private final String words;

        FoundActivityOutcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static FoundActivityResult of(FoundActivity found, FoundActivityOutcome fate, String what) {
        return new FoundActivityResult(found.line(), found.organisation(), fate, what);
    }
}
