package tracker.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;

/** The lifecycle of an activity: mostly planned, held and reported the same day, and occasionally every other case. */
final class SimulatedActivityLifecycle {

    private static final Reason MOVED = new Reason("The school asked for another day.");
    private static final List<Reason> CANCELLED = List.of(
            new Reason("Nobody is free on that day."),
            new Reason("The space is needed for patients."),
            new Reason("The school is closed on that day."));
    private static final Reason MORE = new Reason("The count from the second desk was missing.");
    private static final Reason TYPING_ERROR = new Reason("A typing error in the first report.");
    private static final Reason MISTAKE = new Reason("Logged twice by mistake.");
    private static final Reason NO_MISTAKE = new Reason("It was no mistake, it did take place.");

    private final SimulatedCalendar calendar;
    private final SeededRandom chance;
    private final ActivityScriptBuilder strand;

    SimulatedActivityLifecycle(SimulatedCalendar calendar, SeededRandom chance) {
        this.calendar = calendar;
        this.chance = chance;
        this.strand = new ActivityScriptBuilder(calendar.end());
    }

    /** @param day for which it is planned, or on which it has just taken place */
    <D, F> List<ScriptedCommand> of(SimulatedActivity<D, F> outing, LocalDate day) {
        if (chance.percent(15)) {
            report(outing, day, false);
        } else {
            strand.add(
                    SimulatedCalendar.atWork(calendar.dayOfPlanning(day, chance), chance),
                    outing.commands().plan(outing.details()));
            changePlans(outing, day);
        }
        return strand.lines();
    }

    private <D, F> void changePlans(SimulatedActivity<D, F> outing, LocalDate day) {
        Instant daysBefore = SimulatedCalendar.atWork(day.minusDays(chance.between(1, 4)), chance);
        int fate = chance.between(1, 100);
        LocalDate held = day;
        if (fate <= 6) {
            strand.add(daysBefore, outing.commands().cancel(chance.oneOf(CANCELLED)));
            return;
        }
        if (fate <= 12) {
            held = calendar.laterDay(day, chance);
        }
        if (!held.equals(day)) {
            strand.add(daysBefore, outing.commands().move(DayRange.on(held), MOVED));
        }
        if (fate <= 96) {
            report(outing, held, true);
        }
    }

    private <D, F> void report(SimulatedActivity<D, F> outing, LocalDate day, boolean asPlanned) {
        LocalDate reportDay = dayOfReport(day);
        strand.add(
                SimulatedCalendar.afterwards(reportDay, chance),
                outing.commands().report(asPlanned ? null : outing.details(), outing.figures()));
        int fate = chance.between(1, 100);
        if (fate <= 8) {
            strand.add(
                    SimulatedCalendar.atWork(reportDay.plusDays(chance.between(0, 3)), chance),
                    outing.commands().revise(outing.more(), MORE));
        } else if (fate <= 12) {
            strand.add(
                    SimulatedCalendar.atWork(reportDay.plusDays(chance.between(1, 4)), chance),
                    outing.commands().correct(null, outing.fewer(), TYPING_ERROR));
        } else if (fate <= 15) {
            withdraw(outing, reportDay.plusDays(1), fate == 15);
        }
    }

    private void withdraw(SimulatedActivity<?, ?> outing, LocalDate day, boolean forGood) {
        Instant when = strand.time(SimulatedCalendar.atWork(day, chance));
        strand.add(when, outing.commands().withdraw(MISTAKE));
        if (!forGood) {
            strand.add(
                    when.plus(Duration.ofMinutes(chance.between(10, 90))),
                    outing.commands().restore(NO_MISTAKE));
        }
    }

    private LocalDate dayOfReport(LocalDate day) {
        int patience = chance.between(1, 100);
        if (patience <= 74) {
            return day;
        }
        return patience <= 91 ? day.plusDays(chance.between(1, 2)) : calendar.dayOfLateReport(chance);
    }
}
