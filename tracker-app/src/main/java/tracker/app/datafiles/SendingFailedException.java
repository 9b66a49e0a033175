package tracker.app.datafiles;

/** A command got no answer or an unexpected one; the message says which. */
public final class SendingFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    SendingFailedException(String why, Throwable cause) {
        super(why, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
