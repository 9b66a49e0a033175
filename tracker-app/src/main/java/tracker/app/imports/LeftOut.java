package tracker.app.imports;

/** A row does not fit; its message says why in a few words. */
final class LeftOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeftOut(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
