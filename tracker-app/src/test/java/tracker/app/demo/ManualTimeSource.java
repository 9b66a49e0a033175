package tracker.app.demo;

import java.time.Duration;

/** Time that passes only when somebody waits for it or says so. */
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
