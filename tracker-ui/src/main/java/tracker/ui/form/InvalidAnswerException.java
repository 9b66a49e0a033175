package tracker.ui.form;

/** A question has no answer, or one that cannot be read; the message is the sentence for the person. */
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
