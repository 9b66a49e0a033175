package tracker.app.eventstore;

/** The decided event does not follow the expected version of the sender; nothing is stored. */
public final class VersionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersionConflictException() {
        super("the activity has changed since the sender read it", null, false, false);
    }
}
