package tracker.ui.links;

import com.vaadin.flow.router.RouterLink;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

/** The ways to the calendar. */
public final class CalendarNavigation {

    private CalendarNavigation() {}

    /** To the week of the current campaign. */
    public static RouterLink week(String words) {
        return PageLink.to(words, PagePaths.CALENDAR);
    }

    /** To one trust's part of it, where the address of its feed is made too. */
    public static RouterLink trust(String words, TrustCode trust, CampaignId campaign) {
        return to(words, CalendarAddress.of(campaign, Area.trust(trust), null));
    }

    public static RouterLink to(String words, CalendarAddress address) {
        RouterLink link = week(words);
        link.setQueryParameters(address.parameters());
        return link;
    }

    /** To other days of what was asked. */
    public static RouterLink to(String words, GetCalendar asked, CalendarDayCriteria choice) {
        return to(
                words,
                CalendarAddress.of(asked.campaign(), asked.area(), asked.kind()).choosing(choice));
    }
}
