package tracker.domain.calendar;

import java.util.List;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;

/**
 * Some days of a campaign's calendar, all at one and the same position.
 *
 * @param moment at which all of it holds
 * @param campaign whose days they are
 * @param asked what was asked
 * @param name of the part of the country, for people
 * @param days all that were asked for, in order, also those on which nothing is planned
 * @param counts on these days, before and after
 */
public record CalendarPage(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        GetCalendar asked,
        String name,
        List<CalendarDay> days,
        CalendarCounts counts) {}
