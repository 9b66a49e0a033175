package tracker.app.eventstore;

/** What was decided does not follow the version that the sender has seen; nothing is stored. */
public final class VersionConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersionConflictException() {
        super("the activity has changed since the sender read it", null, false, false);
    }
}
