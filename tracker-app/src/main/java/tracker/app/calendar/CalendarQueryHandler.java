package tracker.app.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.campaign.CampaignSource;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.calendar.CalendarQuery.GetFeedAddress;
import tracker.domain.calendar.CalendarQuery.GetFeedEntry;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.calendar.CalendarQuery.GetTrustFeed;
import tracker.domain.calendar.FeedAddress;
import tracker.domain.calendar.FeedEntry;
import tracker.domain.calendar.FeedSnapshot;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustRegistry;

/** Answers queries about the calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarQueryHandler {

    @Bean
    QueryHandlerRegistration<GetCalendar, Optional<CalendarPage>> getCalendar(
            CalendarRepository days, CampaignRegistry campaigns, ReadPositionRepository position) {
        return new QueryHandlerRegistration<>(
                GetCalendar.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> days.nameOf(query.area()).map(name -> {
                            SnapshotPosition now = position.now();
                            return new CalendarPage(
                                    now,
                                    campaign,
                                    query,
                                    name,
                                    days.of(query),
                                    days.counts(query, LondonCalendar.dayOf(now.asAt())));
                        })));
    }

    @Bean
    QueryHandlerRegistration<GetTrustFeed, Optional<FeedSnapshot>> getTrustFeed(
            FeedEntryRepository entries,
            FeedWeekRepository weeks,
            CampaignSource campaigns,
            TrustRegistry trusts,
            ReadPositionRepository position) {
        return new QueryHandlerRegistration<>(
                GetTrustFeed.class,
                query -> trusts.find(query.trust()).map(trust -> {
                    List<AnnouncedCampaign> covered = coveredSince(campaigns, query.since());
                    return new FeedSnapshot(
                            position.now(),
                            trust.name(),
                            weeks.of(covered),
                            entries.of(query.trust(), query.since(), covered));
                }));
    }

    @Bean
    QueryHandlerRegistration<GetOpenFeed, Optional<FeedSnapshot>> getOpenFeed(
            FeedEntryRepository entries,
            FeedWeekRepository weeks,
            CalendarRepository days,
            CampaignSource campaigns,
            ReadPositionRepository position) {
        return new QueryHandlerRegistration<>(
                GetOpenFeed.class,
                query -> Optional.of(query.area())
                        .filter(part -> part.level() != Area.AreaLevel.TRUST)
                        .flatMap(days::nameOf)
                        .map(name -> {
                            List<AnnouncedCampaign> covered = coveredSince(campaigns, query.since());
                            return new FeedSnapshot(
                                    position.now(), name, weeks.of(covered), entries.of(query, covered));
                        }));
    }

    private static List<AnnouncedCampaign> coveredSince(CampaignSource campaigns, LocalDate since) {
        return campaigns.all().stream()
                .filter(campaign -> !campaign.days().lastDay().isBefore(since))
                .toList();
    }

    @Bean
    QueryHandlerRegistration<GetFeedEntry, Optional<FeedEntry>> getFeedEntry(FeedEntryRepository entries) {
        return new QueryHandlerRegistration<>(GetFeedEntry.class, query -> entries.of(query.activity()));
    }

    @Bean
    QueryHandlerRegistration<GetFeedAddress, Optional<FeedAddress>> getFeedAddress(FeedAddressRepository addresses) {
        return new QueryHandlerRegistration<>(GetFeedAddress.class, query -> addresses.of(query.trust()));
    }
}
