package tracker.app.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.LondonCalendar;

/**
 * How many times faster than real time the demonstration runs. Nights pass twenty times as fast as days, the quiet
 * weeks after the campaign four times. At the end it runs in real time, so that figures stay and people can still try
 * things out.
 *
 * @param speed by day, times real time; 1 or more
 * @param over from when there are only late reports
 * @param end from when nothing is simulated any more
 */
record ClockPace(double speed, Instant over, Instant end) {

    /** Real time; until the week starts. */
    static final ClockPace REAL_TIME = new ClockPace(1, Instant.MIN, Instant.MIN);

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime END_OF_THE_LAST_DAY = LocalTime.of(17, 0);
    private static final int BY_NIGHT = 20;
    private static final int WHEN_OVER = 4;

    /**
     * The pace of one campaign: its first working day after the last day is still slow, then there are only late
     * reports.
     */
    static ClockPace of(CampaignDays days, double speed) {
        return new ClockPace(
                speed,
                days.lastDay()
                        .plusDays(1)
                        .atTime(EVENING)
                        .atZone(LondonCalendar.ZONE)
                        .toInstant(),
                days.lateUntil()
                        .atTime(END_OF_THE_LAST_DAY)
                        .atZone(LondonCalendar.ZONE)
                        .toInstant());
    }

    /** The factor over real time at that instant. */
    double at(Instant instant) {
        if (!instant.isBefore(end)) {
            return 1;
        }
        if (night(instant)) {
            return speed * BY_NIGHT;
        }
        return instant.isBefore(over) ? speed : speed * WHEN_OVER;
    }

    /** The next instant at which the pace may change; empty if it stays. */
    Optional<Instant> nextChange(Instant instant) {
        if (!instant.isBefore(end)) {
            return Optional.empty();
        }
        return Stream.of(next(MORNING, instant), next(EVENING, instant), over, end)
                .filter(change -> change.isAfter(instant))
                .min(Instant::compareTo);
    }

    private static boolean night(Instant instant) {
        LocalTime time = instant.atZone(LondonCalendar.ZONE).toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING);
    }

    private static Instant next(LocalTime time, Instant after) {
        ZonedDateTime day = after.atZone(LondonCalendar.ZONE);
        Instant today = day.with(time).toInstant();
        return today.isAfter(after) ? today : day.plusDays(1).with(time).toInstant();
    }
}
