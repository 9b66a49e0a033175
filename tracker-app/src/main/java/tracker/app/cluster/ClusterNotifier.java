package tracker.app.cluster;

/** Notifies the other nodes. A notification may be lost; receivers also poll. */
public interface ClusterNotifier {

    /** Returns at once; several notifications are merged into one. Call it after the commit. */
    void notifyNodes(ClusterNotification news);
}
