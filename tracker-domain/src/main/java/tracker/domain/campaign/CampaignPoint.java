package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import tracker.domain.shared.LondonCalendar;

/**
 * A point in a campaign, as people tell it: "day 4, 15:00". Days are counted from the first day of the week, which is day 1; the time is
 * that of the London clock, so that the change to summer time moves no point from one hour to another.
 *
 * @param day 0 for the day before the week, and so on
 */
public record CampaignPoint(int day, LocalTime time) {

    public static CampaignPoint of(CampaignDays days, Instant instant) {
        ZonedDateTime told = instant.atZone(LondonCalendar.ZONE);
        return new CampaignPoint(
                1 + Math.toIntExact(ChronoUnit.DAYS.between(days.firstDay(), told.toLocalDate())), told.toLocalTime());
    }

    /** The same day and time of another campaign; the hour that the clock leaves out in spring is the one after it. */
    public Instant in(CampaignDays days) {
        return LocalDateTime.of(days.firstDay().plusDays(day - 1L), time)
                .atZone(LondonCalendar.ZONE)
                .toInstant();
    }

    public CampaignPoint plusDays(int more) {
        return new CampaignPoint(day + more, time);
    }
}
