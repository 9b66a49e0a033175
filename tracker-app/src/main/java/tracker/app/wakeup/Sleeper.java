package tracker.app.wakeup;

/** Whoever wants to be woken by news from other nodes. */
public interface Sleeper {

    News waitsFor();

    /** Looks for itself what there is; must return at once. Called too often rather than too seldom. */
    void wake();
}
