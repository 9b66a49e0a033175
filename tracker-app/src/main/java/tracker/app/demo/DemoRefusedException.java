package tracker.app.demo;

/** The demonstration cannot start like this; the message is the one sentence to show, without a stack trace. */
final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefusedException(String sentence) {
        super(sentence);
    }

    /** The sentence for the person; never null, unlike {@link #getMessage()} in general. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
