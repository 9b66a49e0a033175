package tracker.app.participation;

/** The read models cannot be rebuilt now; the message is a sentence for people. Nothing has changed. */
public final class RebuildRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildRefused(String sentence) {
        super(sentence);
    }
}
