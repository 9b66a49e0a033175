package tracker.domain.calendar;

import java.util.List;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;

/**
 * Some days of a campaign's calendar, all at the same position.
 *
 * @param moment the position of all of it
 * @param campaign the campaign of the days
 * @param asked the query it answers
 * @param name of the area, for people
 * @param days all days of the query in order, including those without activities
 * @param counts on these days, before and after
 */
public record CalendarPage(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        GetCalendar asked,
        String name,
        List<CalendarDay> days,
        CalendarCounts counts) {}
