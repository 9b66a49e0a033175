package tracker.app.foundactivities;

/** A row cannot be imported; the message gives the reason. */
final class RowRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRejectedException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
