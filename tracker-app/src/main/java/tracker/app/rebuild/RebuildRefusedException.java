package tracker.app.rebuild;

/** The read models cannot be rebuilt now. The message is a sentence for users. Nothing has changed. */
public final class RebuildRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildRefusedException(String sentence) {
        super(sentence);
    }
}
