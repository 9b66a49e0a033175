package tracker.app.foundactivities;

/** A row does not fit; its message says why in a few words. */
final class RowRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRejectedException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
