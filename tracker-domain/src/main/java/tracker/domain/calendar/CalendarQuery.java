package tracker.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Query;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.Area.AreaLevel;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about the calendar. */
public final class CalendarQuery {

    private CalendarQuery() {}

    /**
     * Planned and held activities on some days in one area; empty if the campaign or the area does not exist.
     *
     * @param kind one of {@link CalendarEntry#KINDS}; null for all
     * @param days a month at most, which keeps the answer small
     * @param skip how many entries of each day to skip, 0 or more
     * @param most the page size per day, 1 to 100
     */
    public record GetCalendar(
            CampaignId campaign, Area area, @Nullable ActivityKind kind, DayRange days, int skip, int most)
            implements LiveQuery<Optional<CalendarPage>> {

        private static final int MOST_DAYS = 31;
        private static final int MOST_ENTRIES = 100;

        public GetCalendar {
            RuleBroken.when(
                    ChronoUnit.DAYS.between(days.from(), days.to()) >= MOST_DAYS,
                    CalendarRule.A_PAGE_HAS_A_MONTH_AT_MOST);
            RuleBroken.when(skip < 0 || most < 1 || most > MOST_ENTRIES, CalendarRule.A_DAY_LISTS_A_HUNDRED_AT_MOST);
            RuleBroken.when(
                    kind != null && !CalendarEntry.KINDS.contains(kind),
                    CalendarRule.A_KIND_THAT_TAKES_PLACE_SOMEWHERE);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return area.level() == AreaLevel.TRUST
                    ? change.touchesTrust(Objects.requireNonNull(area.code()))
                    : change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty();
        }
    }

    /**
     * The content of a trust's feed; empty if there is no such trust.
     *
     * @param since activities that ended before this day are left out
     */
    public record GetTrustFeed(TrustCode trust, LocalDate since)
            implements Query<Optional<FeedSnapshot>>, TrustScoped {}

    /**
     * The content of the public feed of an area. Empty if there is no such area, or if it is a single trust, which has
     * a private feed.
     *
     * @param kind one of {@link CalendarEntry#KINDS}; null for all
     * @param since activities that ended before this day are left out
     */
    public record GetOpenFeed(Area area, @Nullable ActivityKind kind, LocalDate since)
            implements Query<Optional<FeedSnapshot>> {}

    /** One activity as a feed shows it; empty if there is none, or if its kind is not in calendars. */
    public record GetFeedEntry(String activity) implements Query<Optional<FeedEntry>> {}

    /** The address of a trust's feed; empty if none was made yet. */
    public record GetFeedAddress(TrustCode trust) implements Query<Optional<FeedAddress>>, TrustScoped {}
}
