package tracker.app.position;

import java.time.Duration;

/** The longest time in which the stated position did not move. */
final class LongestWait {

    private long newest;
    private long since = System.nanoTime();
    private long longest;

    synchronized void reached(long position) {
        long now = System.nanoTime();
        if (position > newest) {
            longest = Math.max(longest, now - since);
            newest = position;
            since = now;
        }
    }

    synchronized Duration longest() {
        return Duration.ofNanos(longest);
    }
}
