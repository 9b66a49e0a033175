package tracker.app.api;

/** The resource does not exist; becomes a 404 with this sentence. */
public final class ResourceNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ResourceNotFoundException(String sentence) {
        super(sentence);
    }
}
