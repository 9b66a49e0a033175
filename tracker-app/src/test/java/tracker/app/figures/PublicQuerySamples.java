package tracker.app.figures;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.calendar.CalendarQuery.GetFeedEntry;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.participation.ParticipationQuery.ListRecentEvents;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;

/** Everything that anyone may ask and that shows single activities. */
final class PublicQuerySamples {

    private static final DayRange WEEK = new DayRange(TUESDAY.minusDays(4), TUESDAY.plusDays(5));

    private PublicQuerySamples() {}

    /**
     * @param from of the bridge between two moments
     * @param until of the bridge, and the moment of the past
     * @param fed the activity asked for as an entry of a calendar
     * @param histories the activities whose history is asked for
     */
    static Stream<Query<?>> of(Instant from, Instant until, String fed, String... histories) {
        GetBridge bridge = new GetBridge(CAMPAIGN, Area.NATION, BoardFilter.NONE, from, until);
        return Stream.of(
                        Stream.of(ChangeReason.values()).map(why -> new ListBridgeEvents(bridge, why, 0, 100)),
                        Arrays.stream(histories).map(GetActivityHistory::new),
                        Stream.<Query<?>>of(
                                new GetTrustBoard(CAMPAIGN, GUYS),
                                new GetTrustBoard(
                                        CAMPAIGN, GUYS, BoardFilter.NONE, new AsAt(until, AsAt.AsAtMeaning.KNOWN)),
                                new GetTrustBoard(
                                        CAMPAIGN, GUYS, BoardFilter.NONE, new AsAt(until, AsAt.AsAtMeaning.HAPPENED)),
                                new GetPlaceBoard(CAMPAIGN, Area.NATION, IcbMapVersion.OF_2026, BoardFilter.NONE, null),
                                new ListRecentEvents(CAMPAIGN, Area.NATION, 100),
                                new ListChangedActivities(CAMPAIGN, GUYS, null, 0, 100, false),
                                new GetLaterChanges(CAMPAIGN, Area.NATION, 0, 100),
                                new GetCalendar(CAMPAIGN, Area.NATION, null, WEEK, 0, 100),
                                new GetFeedEntry(fed),
                                new GetOpenFeed(Area.NATION, null, TUESDAY)))
                .flatMap(queries -> queries);
    }
}
