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
 * On which days and at which hours people do things, in UK time.
 *
 * @param days of the campaign
 */
record SimulatedCalendar(CampaignDays days) {

    private static final int OF_RUN_UP_KEPT_FREE = 14;
    private static final LocalTime LAST_WORD = LocalTime.of(16, 30);

    /** No reports after this instant. */
    Instant end() {
        return days.lateUntil().atTime(LAST_WORD).atZone(LondonCalendar.ZONE).toInstant();
    }

    /** A day for an activity: mostly a weekday of the week, sometimes its weekend or the run-up. */
    LocalDate dayOfActivity(SeededRandom chance) {
        if (chance.percent(6)) {
            LocalDate from = days.runUpFrom().plusDays(OF_RUN_UP_KEPT_FREE);
            return weekday(between(from, days.firstDay().minusDays(1), chance));
        }
        Predicate<LocalDate> wanted = chance.percent(5) ? SimulatedCalendar::weekend : day -> !weekend(day);
        List<LocalDate> choices = days.week().stream().filter(wanted).toList();
        return chance.oneOf(choices.isEmpty() ? days.week() : choices);
    }

    /** A slightly later day; the same one if the week has no later day. */
    LocalDate laterDay(LocalDate day, SeededRandom chance) {
        List<LocalDate> later = days.week().stream()
                .filter(other -> other.isAfter(day) && !weekend(other))
                .limit(3)
                .toList();
        return later.isEmpty() ? day : chance.oneOf(later);
    }

    /** A day in the run-up, more often towards its end, and before the given day. */
    LocalDate dayOfPlanning(LocalDate before, SeededRandom chance) {
        LocalDate from = days.runUpFrom();
        LocalDate to = before.isAfter(days.firstDay()) && chance.percent(75) ? days.firstDay() : before;
        LocalDate one = between(from, to.minusDays(1), chance);
        LocalDate other = between(from, to.minusDays(1), chance);
        return weekday(one.isAfter(other) ? one : other);
    }

    /** A few days after the end of the week, while late reports are accepted. */
    LocalDate dayOfLateReport(SeededRandom chance) {
        return weekday(between(days.lastDay().plusDays(1), days.lateUntil(), chance));
    }

    /** Any of the days, both included; the first if they are in the wrong order. */
    static LocalDate between(LocalDate from, LocalDate to, SeededRandom chance) {
        long more = to.toEpochDay() - from.toEpochDay();
        return more <= 0 ? from : from.plusDays(chance.between(0, Math.toIntExact(more)));
    }

    /** The Friday before, for a weekend day. */
    static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** Between 8:30am and 5:30pm. */
    static Instant atWork(LocalDate day, SeededRandom chance) {
        return at(day, LocalTime.of(8, 30).plusMinutes(chance.between(0, 9 * 60)), chance);
    }

    /** Between noon and 8pm, when the activity is over and someone reports it. */
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
