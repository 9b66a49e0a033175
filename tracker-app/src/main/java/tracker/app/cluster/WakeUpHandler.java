package tracker.app.cluster;

/** Whoever wants to be woken by news from other nodes. */
public interface WakeUpHandler {

    ClusterNotification subscribedTo();

    /** Looks for itself what there is; must return at once. Called too often rather than too seldom. */
    void wake();
}
