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
 * The clock of the demonstration. It begins at a given instant and goes on from there, faster than life but never backwards
 * and without a jump, also where its pace changes. Until it is told a pace it runs as in life, so that what is loaded at the
 * start takes no simulated day.
 */
final class DemoClock extends Clock {

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

    private final TimeSource time;
    private final ThreadLocal<@Nullable Instant> asIf = new ThreadLocal<>();
    private ClockPace pace = ClockPace.REAL_TIME;
    /** Both moved on together, and only where the pace changes: reading the clock often leaves no rounding behind. */
    private Instant anchor;

    private long anchorNanos;

    DemoClock(Instant begin, TimeSource time) {
        this.time = time;
        this.anchor = begin;
        this.anchorNanos = time.nanos();
    }

    /** From now on it runs at this pace. */
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

    /** What is done here and now, on this thread, is done as if the clock showed that instant; to all others it goes on as before. */
    <T> T asIfAt(Instant instant, Supplier<T> act) {
        asIf.set(instant);
        try {
            return act.get();
        } finally {
            asIf.remove();
        }
    }

    /** Returns as soon as the clock shows this instant or a later one. */
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

    /** Everybody tells days in Europe/London by themselves; another zone would only be another way to print. */
    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock told = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return told.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return told.withZone(other);
            }
        };
    }
}
