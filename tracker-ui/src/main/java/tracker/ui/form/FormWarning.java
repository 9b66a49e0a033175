package tracker.ui.form;

import java.util.List;

/**
 * A question to confirm before a form is sent: the input is valid but unlikely.
 *
 * @param asked the question, in one sentence; once confirmed it is not asked again
 * @param ways the possible answers
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
