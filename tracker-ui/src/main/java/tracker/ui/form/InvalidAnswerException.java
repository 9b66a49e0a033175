package tracker.ui.form;

/** An answer is missing or invalid; the message is shown to the user. */
public final class InvalidAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidAnswerException(String sentence) {
        super(sentence);
    }

    InvalidAnswerException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
