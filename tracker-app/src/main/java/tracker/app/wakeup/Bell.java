package tracker.app.wakeup;

/** Wakes the other nodes. A ring may get lost; whoever waits also looks by himself now and then. */
public interface Bell {

    /** Returns at once; many rings become one. To be called after the commit. */
    void ring(News news);
}
