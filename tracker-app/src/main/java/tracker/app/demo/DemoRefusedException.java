package tracker.app.demo;

/** The demonstration cannot start like this. The message is the only sentence shown, without a stack trace. */
final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefusedException(String sentence) {
        super(sentence);
    }

    /** The message for the user; never null, unlike {@link #getMessage()} in general. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
