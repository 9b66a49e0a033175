package tracker.app.demo;

import java.time.Duration;

/** Real time outside the demonstration, which tests can replace. */
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

    /** Nanoseconds since an arbitrary instant; never runs backwards. */
    long nanos();

    /** Returns after about that duration. */
    void pass(Duration duration) throws InterruptedException;
}
