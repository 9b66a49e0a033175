package tracker.app.demo;

import java.time.Duration;

/** Time that passes only when a test or a waiting thread advances it. */
final class ManualTimeSource implements TimeSource {

    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void pass(Duration duration) {
        nanos += duration.toNanos();
    }
}
