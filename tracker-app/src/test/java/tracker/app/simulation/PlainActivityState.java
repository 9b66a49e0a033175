package tracker.app.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

/** The state of an activity at one time. Stages: planned, held, cancelled, outside. */
record PlainActivityState(
        ActivityKind kind,
        int year,
        @Nullable String trust,
        LocalDate from,
        LocalDate to,
        String title,
        String stage,
        @Nullable Integer low,
        @Nullable Integer best,
        boolean late,
        boolean withdrawn) {

    PlainActivityState on(LocalDate from, LocalDate to) {
        return new PlainActivityState(kind, year, trust, from, to, title, stage, low, best, late, withdrawn);
    }

    PlainActivityState called(String title) {
        return new PlainActivityState(kind, year, trust, from, to, title, stage, low, best, late, withdrawn);
    }

    PlainActivityState met(SimulationStep s) {
        return new PlainActivityState(kind, year, trust, from, to, title, stage, s.low(), s.best(), late, withdrawn);
    }

    PlainActivityState at(String stage) {
        return new PlainActivityState(kind, year, trust, from, to, title, stage, low, best, late, withdrawn);
    }

    PlainActivityState withdrawn(boolean now) {
        return new PlainActivityState(kind, year, trust, from, to, title, stage, low, best, late, now);
    }

    String countsAs() {
        return withdrawn && !stage.equals("OUTSIDE") ? "WITHDRAWN" : stage;
    }

    /** Reach, as in the ledger. */
    Reach reach() {
        return kind.meetsPeople() && stage.equals("HELD")
                ? new Reach(low, best, null, CountingMethod.ESTIMATE)
                : Reach.UNKNOWN;
    }

    /** Its contribution to its total: activities, low, best, high, counted, unknown. */
    List<Long> adds() {
        if (!countsAs().equals("HELD") || !kind.meetsPeople()) {
            return List.of(1L, 0L, 0L, 0L, 0L, 0L);
        }
        if (best == null && low == null) {
            return List.of(1L, 0L, 0L, 0L, 0L, 1L);
        }
        long figure = best == null ? low : best;
        return List.of(1L, low == null ? figure : low, figure, figure, 1L, 0L);
    }
}
