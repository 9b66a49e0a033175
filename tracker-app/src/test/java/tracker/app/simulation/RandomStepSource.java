package tracker.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import tracker.app.simulation.SimulationStep.SimulationStepKind;
import tracker.domain.activity.ActivityKind;

/** Draws random steps: few activities, so that they interact; mostly valid, so that many are accepted. */
final class RandomStepSource {

    static final List<LocalDate> TODAYS =
            List.of(day(3, 3), day(3, 9), day(3, 9), day(3, 12), day(3, 12), day(3, 12), day(3, 20), day(4, 2));

    private static final List<LocalDate> DAYS = List.of(
            day(1, 20),
            day(2, 10),
            day(3, 8),
            day(3, 8),
            day(3, 8),
            day(3, 9),
            day(3, 9),
            day(3, 10),
            day(3, 11),
            day(3, 14),
            day(3, 20));
    private static final List<SimulationStepKind> PEOPLE = List.of(
            SimulationStepKind.BOOK,
            SimulationStepKind.BOOK,
            SimulationStepKind.MOVE,
            SimulationStepKind.HOLD,
            SimulationStepKind.HOLD,
            SimulationStepKind.REVISE,
            SimulationStepKind.REVISE,
            SimulationStepKind.CORRECT,
            SimulationStepKind.CANCEL,
            SimulationStepKind.WITHDRAW,
            SimulationStepKind.RESTORE);
    private static final List<SimulationStepKind> FILM = List.of(
            SimulationStepKind.BOOK,
            SimulationStepKind.ACCEPT,
            SimulationStepKind.BRAND,
            SimulationStepKind.PUBLISH,
            SimulationStepKind.PUBLISH,
            SimulationStepKind.WITHDRAW);
    private static final List<SimulationStepKind> COURSE =
            List.of(SimulationStepKind.BOOK, SimulationStepKind.BOOK, SimulationStepKind.WITHDRAW);
    private static final int OF_A_KIND = 2;

    private final RandomGenerator random;

    RandomStepSource(RandomGenerator random) {
        this.random = random;
    }

    SimulationStep step() {
        ActivityKind kind = ActivityKind.values()[random.nextInt(ActivityKind.values().length)];
        int activity = random.nextInt(OF_A_KIND);
        LocalDate from = one(DAYS);
        boolean several = kind == ActivityKind.STAND && random.nextInt(4) == 0;
        boolean people = kind.meetsPeople();
        return new SimulationStep(
                kind,
                one(people ? PEOPLE : kind == ActivityKind.VIDEO ? FILM : COURSE),
                activity,
                random.nextInt(20) == 0 ? (random.nextBoolean() ? 2026 : 2031) : 2027,
                trust(kind, activity),
                from,
                several ? from.plusDays(1 + random.nextInt(2)) : from,
                random.nextInt(4) == 0 ? null : "Title " + random.nextInt(3),
                random.nextInt(3) == 0 ? random.nextInt(3) : null,
                random.nextInt(4) == 0 ? null : 2 + random.nextInt(3),
                random.nextInt(2));
    }

    /** Mostly the activity's own trust. */
    private String trust(ActivityKind kind, int activity) {
        if (random.nextInt(15) == 0) {
            return one(List.of("RJ1", "RW6", "XXX"));
        }
        return switch (activity) {
            case 0 -> "RJ1";
            default -> kind == ActivityKind.COURSE ? null : "RR8";
        };
    }

    <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
