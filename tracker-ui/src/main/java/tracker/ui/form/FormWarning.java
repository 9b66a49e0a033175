package tracker.ui.form;

import java.util.List;

/**
 * Something to make sure of before a form is sent: possible, but more often a slip than meant.
 *
 * @param asked the question, in one sentence; whoever has gone on from it is not asked the same again
 * @param ways to answer it
 */
public record FormWarning(String question, List<WarningOption> options) {

    public FormWarning {
        options = List.copyOf(options);
    }

    /**
     * One answer.
     *
     * @param words on its button
     * @param goesOn whether the form is then sent
     * @param first what else it means
     */
    public record WarningOption(String words, boolean proceeds, Runnable action) {

        /** Nothing to change: it is sent as it is. */
        public static WarningOption proceed(String words) {
            return new WarningOption(words, true, () -> {});
        }

        /** Back to the form, which is not sent. */
        public static WarningOption goBack(String words, Runnable first) {
            return new WarningOption(words, false, first);
        }
    }
}
