package tracker.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.LondonCalendar;

/**
 * On which days and at which hours people do things, on the London clock.
 *
 * @param days of the campaign
 */
record SimulatedCalendar(CampaignDays days) {

    private static final int OF_RUN_UP_KEPT_FREE = 14;
    private static final LocalTime LAST_WORD = LocalTime.of(16, 30);

    /** After this nobody reports anything any more. */
    Instant end() {
        return days.lateUntil().atTime(LAST_WORD).atZone(LondonCalendar.ZONE).toInstant();
    }

    /** A day on which an activity takes place: mostly a weekday of the week, sometimes its weekend or the run-up before it. */
    LocalDate dayOfActivity(SeededRandom chance) {
        if (chance.percent(6)) {
            LocalDate from = days.runUpFrom().plusDays(OF_RUN_UP_KEPT_FREE);
            return weekday(between(from, days.firstDay().minusDays(1), chance));
        }
        Predicate<LocalDate> wanted = chance.percent(5) ? SimulatedCalendar::weekend : day -> !weekend(day);
        List<LocalDate> choices = days.week().stream().filter(wanted).toList();
        return chance.oneOf(choices.isEmpty() ? days.week() : choices);
    }

    /** Another day, a little later; the same one where the week has no other. */
    LocalDate laterDay(LocalDate day, SeededRandom chance) {
        List<LocalDate> later = days.week().stream()
                .filter(other -> other.isAfter(day) && !weekend(other))
                .limit(3)
                .toList();
        return later.isEmpty() ? day : chance.oneOf(later);
    }

    /** A day in the run-up, more often towards its end, and before the day given. */
    LocalDate dayOfPlanning(LocalDate before, SeededRandom chance) {
        LocalDate from = days.runUpFrom();
        LocalDate to = before.isAfter(days.firstDay()) && chance.percent(75) ? days.firstDay() : before;
        LocalDate one = between(from, to.minusDays(1), chance);
        LocalDate other = between(from, to.minusDays(1), chance);
        return weekday(one.isAfter(other) ? one : other);
    }

    /** Some days after the last one of the week, while late reports are taken. */
    LocalDate dayOfLateReport(SeededRandom chance) {
        return weekday(between(days.lastDay().plusDays(1), days.lateUntil(), chance));
    }

    /** Any of the days, both included; the first where they are in the wrong order. */
    static LocalDate between(LocalDate from, LocalDate to, SeededRandom chance) {
        long more = to.toEpochDay() - from.toEpochDay();
        return more <= 0 ? from : from.plusDays(chance.between(0, Math.toIntExact(more)));
    }

    /** The Friday before, for a day of the weekend. */
    static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** Between half past eight and half past five. */
    static Instant atWork(LocalDate day, SeededRandom chance) {
        return at(day, LocalTime.of(8, 30).plusMinutes(chance.between(0, 9 * 60)), chance);
    }

    /** From noon to eight, when it is over and someone sits down to report. */
    static Instant afterwards(LocalDate day, SeededRandom chance) {
        return at(day, LocalTime.of(12, 0).plusMinutes(chance.between(0, 8 * 60 - 1)), chance);
    }

    private static Instant at(LocalDate day, LocalTime time, SeededRandom chance) {
        return day.atTime(time.plusSeconds(chance.between(0, 59)))
                .atZone(LondonCalendar.ZONE)
                .toInstant();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
