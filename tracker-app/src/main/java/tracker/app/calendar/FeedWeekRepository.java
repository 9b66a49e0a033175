package tracker.app.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.calendar.FeedWeek;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignEvent.CampaignAnnounced;
import tracker.domain.campaign.CampaignEvent.CampaignRescheduled;

/** Reads from the events of a campaign when its week was announced and last changed. */
@Component
class FeedWeekRepository {

    private static final List<String> EVENTS =
            List.of(StoredTypeNames.of(CampaignAnnounced.class), StoredTypeNames.of(CampaignRescheduled.class));

    private final JdbcClient jdbc;

    FeedWeekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record WeekEvent(String stream, Instant known) {}

    /** In the order of the campaigns. */
    List<FeedWeek> of(List<AnnouncedCampaign> campaigns) {
        Map<String, List<Instant>> known = jdbc
                .sql("""
                        select aggregate_identifier, time_stamp from domain_event
                        where aggregate_identifier = any (:streams) and payload_type = any (:events)
                        order by aggregate_identifier, sequence_number
                        """)
                .param(
                        "streams",
                        campaigns.stream().map(FeedWeekRepository::stream).toArray(String[]::new))
                .param("events", EVENTS.toArray(String[]::new))
                .query((row, number) -> new WeekEvent(row.getString(1), Instant.parse(row.getString(2))))
                .stream()
                .collect(Collectors.groupingBy(
                        WeekEvent::stream, Collectors.mapping(WeekEvent::known, Collectors.toList())));
        return campaigns.stream()
                .filter(campaign -> known.containsKey(stream(campaign)))
                .map(campaign -> week(campaign, known.getOrDefault(stream(campaign), List.of())))
                .toList();
    }

    private static FeedWeek week(AnnouncedCampaign campaign, List<Instant> known) {
        return new FeedWeek(campaign, known.size() - 1, known.getFirst(), known.getLast());
    }

    private static String stream(AnnouncedCampaign campaign) {
        return "campaign:" + campaign.id();
    }
}
