package tracker.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demonstration. It starts at a given instant and runs faster than real time, but never backwards
 * and without a jump, also when its pace changes. Until a pace is set it runs in real time, so that loading data at
 * startup takes no simulated day.
 */
final class DemoClock extends Clock {

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

    private final TimeSource time;
    private final ThreadLocal<@Nullable Instant> asIf = new ThreadLocal<>();
    private ClockPace pace = ClockPace.REAL_TIME;
    /** Both move together, and only when the pace changes, so that frequent reads do not add up rounding errors. */
    private Instant anchor;

    private long anchorNanos;

    DemoClock(Instant begin, TimeSource time) {
        this.time = time;
        this.anchor = begin;
        this.anchorNanos = time.nanos();
    }

    /** Sets the pace from now on. */
    synchronized void follow(ClockPace newPace) {
        long nanos = time.nanos();
        anchor = walk(nanos);
        anchorNanos = nanos;
        pace = newPace;
    }

    @Override
    public Instant instant() {
        Instant pretended = asIf.get();
        return pretended == null ? walkOn() : pretended;
    }

    private synchronized Instant walkOn() {
        return walk(time.nanos());
    }

    /** Runs the action on this thread with the clock at that instant; other threads are not affected. */
    <T> T asIfAt(Instant instant, Supplier<T> act) {
        asIf.set(instant);
        try {
            return act.get();
        } finally {
            asIf.remove();
        }
    }

    /** Returns as soon as the clock has reached this instant. */
    void await(Instant instant) throws InterruptedException {
        while (instant().isBefore(instant)) {
            Duration wait = realTimeUntil(instant);
            time.pass(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
        }
    }

    private Instant walk(long nanos) {
        while (true) {
            Optional<Instant> change = pace.nextChange(anchor);
            double factor = pace.at(anchor);
            if (change.isEmpty()) {
                return anchor.plusNanos(simulated(nanos - anchorNanos, factor));
            }
            long needed = real(Duration.between(anchor, change.get()), factor);
            if (nanos - anchorNanos < needed) {
                Instant reached = anchor.plusNanos(simulated(nanos - anchorNanos, factor));
                return reached.isAfter(change.get()) ? change.get() : reached;
            }
            anchor = change.get();
            anchorNanos += needed;
        }
    }

    private synchronized Duration realTimeUntil(Instant instant) {
        Instant from = walk(time.nanos());
        long nanos = 0;
        while (from.isBefore(instant)) {
            Instant to = pace.nextChange(from).filter(instant::isAfter).orElse(instant);
            nanos += real(Duration.between(from, to), pace.at(from));
            from = to;
        }
        return Duration.ofNanos(nanos);
    }

    private static long simulated(long realNanos, double factor) {
        return (long) (realNanos * factor);
    }

    private static long real(Duration simulated, double factor) {
        return (long) Math.ceil(simulated.toNanos() / factor);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** All code converts to Europe/London itself; another zone would only change the text form. */
    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }
        };
    }
}
