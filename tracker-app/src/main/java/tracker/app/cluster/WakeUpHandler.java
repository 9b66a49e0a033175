package tracker.app.cluster;

/** Reacts to notifications from other nodes. */
public interface WakeUpHandler {

    ClusterNotification subscribedTo();

    /** Checks for changes itself; must return at once. May be called more often than necessary. */
    void wake();
}
