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

/** What can be asked about the calendar. */
public final class CalendarQuery {

    private CalendarQuery() {}

    /**
     * What is planned and held on some days in one part of the country; empty where the campaign or the part does not exist.
     *
     * @param kind one of {@link CalendarEntry#KINDS}; null for all of them
     * @param days a month at most, so that the answer stays small
     * @param skip how many entries of each day to leave out, 0 or more
     * @param most how many entries of each day to list after those, 1 to 100
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
     * What a trust's feed tells; empty where there is no such trust.
     *
     * @param since nothing that was over before this day
     */
    public record GetTrustFeed(TrustCode trust, LocalDate since)
            implements Query<Optional<FeedSnapshot>>, TrustScoped {}

    /**
     * What the open feed of a part of the country tells; empty where there is no such part, or it is a single trust, whose feed has an
     * address of its own.
     *
     * @param kind one of {@link CalendarEntry#KINDS}; null for all of them
     * @param since nothing that was over before this day
     */
    public record GetOpenFeed(Area area, @Nullable ActivityKind kind, LocalDate since)
            implements Query<Optional<FeedSnapshot>> {}

    /** One activity as a feed tells it; empty where there is none, or where it has no place in a calendar. */
    public record GetFeedEntry(String activity) implements Query<Optional<FeedEntry>> {}

    /** The address under which a trust's feed can be had; empty where none was made yet. */
    public record GetFeedAddress(TrustCode trust) implements Query<Optional<FeedAddress>>, TrustScoped {}
}
