package tracker.app.api;

/** The request is not valid; becomes a 400 with this sentence. */
public final class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidRequestException(String sentence) {
        super(sentence);
    }
}
