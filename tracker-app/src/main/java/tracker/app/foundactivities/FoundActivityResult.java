package tracker.app.foundactivities;

import org.jspecify.annotations.Nullable;

/**
 * The result of one row.
 *
 * @param line of the file
 * @param organisation in the file's words
 * @param outcome imported or not
 * @param what the activity if imported, else the reason
 * @param year the year it is filed in if it is imported; null if it has no exact day
 */
record FoundActivityResult(
        long line,
        String organisation,
        FoundActivityOutcome outcome,
        String what,
        @Nullable Integer year) {

    /** Imported or not. */
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
        return new FoundActivityResult(found.line(), found.organisation(), fate, what, year(found));
    }

    private static @Nullable Integer year(FoundActivity found) {
        return found.days() == null ? null : found.days().from().getYear();
    }
}
