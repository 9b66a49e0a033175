package tracker.app.demo;

import java.time.Duration;

/** The time outside the demonstration: it passes, and one can wait for it. */
interface TimeSource {

    TimeSource SYSTEM = new TimeSource() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pass(Duration duration) throws InterruptedException {
            Thread.sleep(duration);
        }
    };

    /** Nanoseconds since some instant; never runs backwards. */
    long nanos();

    /** Returns when about so much time has passed. */
    void pass(Duration duration) throws InterruptedException;
}
