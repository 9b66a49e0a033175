package tracker.ui.form;

import java.util.List;

/**
 * Something to make sure of before a form is sent: possible, but more often a slip than meant.
 *
 * @param asked the question, in one sentence; whoever has gone on from it is not asked the same again
 * @param ways to answer it
 */
public record Doubt(String asked, List<Way> ways) {

    public Doubt {
        ways = List.copyOf(ways);
    }

    /**
     * One answer.
     *
     * @param words on its button
     * @param goesOn whether the form is then sent
     * @param first what else it means
     */
    public record Way(String words, boolean goesOn, Runnable first) {

        /** Nothing to change: it is sent as it is. */
        public static Way on(String words) {
            return new Way(words, true, () -> {});
        }

        /** Back to the form, which is not sent. */
        public static Way back(String words, Runnable first) {
            return new Way(words, false, first);
        }
    }
}
