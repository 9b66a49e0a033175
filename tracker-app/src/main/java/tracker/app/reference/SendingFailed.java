package tracker.app.reference;

/** A command got no answer, or an answer nobody expects; its message says which in a few words. */
public final class SendingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    SendingFailed(String why, Throwable cause) {
        super(why, cause);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
