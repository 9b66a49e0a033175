package tracker.domain.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import tracker.domain.shared.LondonCalendar;

/**
 * A point in a campaign: "day 4, 15:00". Day 1 is the first day of the week. The time is London clock time, so the
 * change to summer time shifts no point by an hour.
 *
 * @param day 0 for the day before the week, and so on
 */
public record CampaignPoint(int day, LocalTime time) {

    public static CampaignPoint of(CampaignDays days, Instant instant) {
        ZonedDateTime london = instant.atZone(LondonCalendar.ZONE);
        return new CampaignPoint(
                1 + Math.toIntExact(ChronoUnit.DAYS.between(days.firstDay(), london.toLocalDate())),
                london.toLocalTime());
    }

    /** The same day and time in another campaign. A time in the hour skipped in spring moves to the hour after it. */
    public Instant in(CampaignDays days) {
        return LocalDateTime.of(days.firstDay().plusDays(day - 1L), time)
                .atZone(LondonCalendar.ZONE)
                .toInstant();
    }

    public CampaignPoint plusDays(int more) {
        return new CampaignPoint(day + more, time);
    }
}
