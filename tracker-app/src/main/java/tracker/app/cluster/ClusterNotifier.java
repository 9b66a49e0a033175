package tracker.app.cluster;

/** Wakes the other nodes. A ring may get lost; whoever waits also looks by himself now and then. */
public interface ClusterNotifier {

    /** Returns at once; many rings become one. To be called after the commit. */
    void notifyNodes(ClusterNotification news);
}
