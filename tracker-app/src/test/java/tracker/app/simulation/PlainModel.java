package tracker.app.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;

/** A second, simple implementation of the rules: no events, no fold; it keeps every state as a whole. */
final class PlainModel {

    static final LocalDate RUN_UP = LocalDate.of(2027, 2, 1);
    static final LocalDate LAST = LocalDate.of(2027, 3, 14);
    static final LocalDate LATE_UNTIL = LocalDate.of(2027, 3, 31);
    /** The trust RW6 closes on this day, within the week. */
    static final LocalDate CLOSES = LocalDate.of(2027, 3, 10);

    enum PlainModelResult {
        REFUSED,
        NOTHING_NEW,
        DONE
    }

    /** Every state of each activity, in order. */
    final Map<String, List<PlainActivityState>> states = new HashMap<>();

    private final Map<String, String> filmSteps = new HashMap<>();
    private final Map<String, Set<Integer>> channels = new HashMap<>();
    LocalDate today = LocalDate.of(2027, 3, 9);

    PlainModelResult apply(SimulationStep s) {
        List<PlainActivityState> known = states.get(s.name());
        PlainActivityState now = known == null ? null : known.getLast();
        if (now != null && (!Objects.equals(now.trust(), s.trust()) || now.year() != s.year())) {
            return PlainModelResult.REFUSED;
        }
        if (s.kind() == ActivityKind.VIDEO) {
            return film(s, now);
        }
        return s.kind() == ActivityKind.COURSE ? course(s, now) : people(s, now);
    }

    private PlainModelResult people(SimulationStep s, @Nullable PlainActivityState now) {
        boolean free = now != null && !now.withdrawn();
        boolean planned = free && now.stage().equals("PLANNED");
        boolean held = free && now.stage().equals("HELD");
        return switch (s.verb()) {
            case BOOK ->
                next(
                        s,
                        now == null && s.title() != null && maySay(s, s.from(), s.to()) ? fresh(s, "PLANNED") : null,
                        now);
            case MOVE -> next(s, planned && maySay(s, s.from(), s.to()) ? now.on(s.from(), s.to()) : null, now);
            case HOLD -> {
                PlainActivityState as = s.title() != null ? fresh(s, "HELD") : now;
                boolean fine = (now == null || planned)
                        && as != null
                        && maySay(s, as.from(), as.to())
                        && !today.isBefore(as.from());
                yield next(
                        s,
                        fine
                                ? fresh(s, "HELD")
                                        .on(as.from(), as.to())
                                        .called(as.title())
                                        .met(s)
                                : null,
                        now);
            }
            case REVISE -> next(s, held ? now.met(s) : null, now);
            case CORRECT -> {
                PlainActivityState right = !held
                        ? null
                        : s.title() == null ? now : now.on(s.from(), s.to()).called(s.title());
                boolean moved =
                        held && !(right.from().equals(now.from()) && right.to().equals(now.to()));
                boolean fine = !moved
                        || belongs(s.year(), right.from(), right.to())
                                && open(s.trust(), right.from(), right.to())
                                && !today.isBefore(right.from());
                yield next(s, held && fine ? right.met(s) : null, now);
            }
            case CANCEL -> next(s, planned ? now.at("CANCELLED") : null, now);
            case WITHDRAW -> next(s, free && !now.stage().equals("CANCELLED") ? now.withdrawn(true) : null, now);
            default -> next(s, restored(now), now);
        };
    }

    /** What was withdrawn is as before, and what was cancelled is planned again. */
    private static @Nullable PlainActivityState restored(@Nullable PlainActivityState now) {
        if (now != null && now.withdrawn()) {
            return now.withdrawn(false);
        }
        return now != null && now.stage().equals("CANCELLED") ? now.at("PLANNED") : null;
    }

    private PlainModelResult film(SimulationStep s, @Nullable PlainActivityState now) {
        String step = filmSteps.getOrDefault(s.name(), "");
        Set<Integer> seen = channels.computeIfAbsent(s.name(), name -> new HashSet<>());
        boolean free = now != null && !now.withdrawn();
        switch (s.verb()) {
            case BOOK -> {
                boolean fine = now == null && maySay(s, s.from(), s.to()) && !today.isBefore(s.from());
                return then(s, "waiting", next(s, fine ? fresh(s, "PLANNED") : null, now));
            }
            case ACCEPT -> {
                return then(
                        s,
                        "accepted",
                        free && step.equals("waiting") ? PlainModelResult.DONE : PlainModelResult.REFUSED);
            }
            case BRAND -> {
                boolean again = step.equals("branded");
                return then(
                        s,
                        "branded",
                        !free || !again && !step.equals("accepted")
                                ? PlainModelResult.REFUSED
                                : again ? PlainModelResult.NOTHING_NEW : PlainModelResult.DONE);
            }
            case PUBLISH -> {
                boolean fine = free
                        && step.equals("branded")
                        && !seen.contains(s.channel())
                        && !s.from().isAfter(today)
                        && !s.from().isBefore(states.get(s.name()).getFirst().from())
                        && s.year() == 2027
                        && !today.isAfter(LATE_UNTIL);
                if (!fine) {
                    return PlainModelResult.REFUSED;
                }
                boolean first = seen.isEmpty();
                seen.add(s.channel());
                PlainActivityState where =
                        first && belongs(s.year(), s.from(), s.from()) ? now.on(s.from(), s.from()) : now;
                states.get(s.name()).add(where.at("HELD"));
                return PlainModelResult.DONE;
            }
            default -> {
                boolean proven = s.channel() == 1 || seen.isEmpty();
                return next(s, free && proven ? now.withdrawn(true) : null, now);
            }
        }
    }

    private PlainModelResult then(SimulationStep s, String step, PlainModelResult answer) {
        if (answer == PlainModelResult.DONE) {
            filmSteps.put(s.name(), step);
        }
        return answer;
    }

    private PlainModelResult course(SimulationStep s, @Nullable PlainActivityState now) {
        if (now != null && now.withdrawn() || now == null && s.verb() == SimulationStep.SimulationStepKind.WITHDRAW) {
            return PlainModelResult.REFUSED;
        }
        if (s.verb() == SimulationStep.SimulationStepKind.WITHDRAW) {
            return next(s, now.withdrawn(true), now);
        }
        if (now != null) {
            return PlainModelResult.NOTHING_NEW;
        }
        boolean within = belongs(s.year(), s.from(), s.from());
        boolean fine = s.year() == 2027
                && !s.from().isAfter(today)
                && open(s.trust(), s.from(), s.from())
                && !(within && today.isAfter(LATE_UNTIL));
        PlainActivityState done = new PlainActivityState(
                s.kind(),
                s.year(),
                s.trust(),
                s.from(),
                s.from(),
                "Genomics",
                within ? "HELD" : "OUTSIDE",
                null,
                null,
                within && today.isAfter(LAST),
                false);
        return next(s, fine ? done : null, null);
    }

    /** The next state; null if the step is refused. */
    private PlainModelResult next(
            SimulationStep s, @Nullable PlainActivityState next, @Nullable PlainActivityState now) {
        if (next == null) {
            return PlainModelResult.REFUSED;
        }
        if (next.equals(now)) {
            return PlainModelResult.NOTHING_NEW;
        }
        states.computeIfAbsent(s.name(), name -> new ArrayList<>()).add(next);
        return PlainModelResult.DONE;
    }

    private PlainActivityState fresh(SimulationStep s, String stage) {
        String title = s.title() == null ? "Day in the Life video" : s.title();
        return new PlainActivityState(
                s.kind(), s.year(), s.trust(), s.from(), s.to(), title, stage, null, null, today.isAfter(LAST), false);
    }

    private boolean maySay(SimulationStep s, LocalDate from, LocalDate to) {
        return s.year() == 2027 && belongs(2027, from, to) && open(s.trust(), from, to) && !today.isAfter(LATE_UNTIL);
    }

    private static boolean belongs(int year, LocalDate from, LocalDate to) {
        return year == 2027 && !from.isBefore(RUN_UP) && !to.isAfter(LAST);
    }

    private static boolean open(@Nullable String trust, LocalDate from, LocalDate to) {
        return trust == null
                || !trust.equals("XXX") && !(trust.equals("RW6") && (from.isAfter(CLOSES) || to.isAfter(CLOSES)));
    }
}
