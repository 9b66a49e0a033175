package tracker.ui.form;

import java.util.List;

/**
 * A question to confirm before a form is sent: the input is valid but unlikely.
 *
 * @param question the question, in one sentence; once confirmed it is not asked again
 * @param options the possible answers
 */
public record FormWarning(String question, List<WarningOption> options) {

    public FormWarning {
        options = List.copyOf(options);
    }

    /**
     * One possible answer.
     *
     * @param words on its button
     * @param proceeds whether the form is then sent
     * @param action what to do before that
     */
    public record WarningOption(String words, boolean proceeds, Runnable action) {

        /** Sends the form unchanged. */
        public static WarningOption proceed(String words) {
            return new WarningOption(words, true, () -> {});
        }

        /** Returns to the form without sending it. */
        public static WarningOption goBack(String words, Runnable first) {
            return new WarningOption(words, false, first);
        }
    }
}
