package tracker.app.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.campaign.AllCampaigns;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
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
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustRegistry;

/** Answers what is asked about the calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarAnswers {

    @Bean
    Answers<GetCalendar, Optional<CalendarPage>> getCalendar(
            CalendarDays days, CampaignRegistry campaigns, ReadPosition position) {
        return new Answers<>(
                GetCalendar.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> days.nameOf(query.area())
                                .map(name -> new CalendarPage(
                                        position.now(), campaign, query, name, days.of(query), days.counts(query)))));
    }

    @Bean
    Answers<GetTrustFeed, Optional<FeedSnapshot>> getTrustFeed(
            FeedEntries entries, AllCampaigns campaigns, TrustRegistry trusts, ReadPosition position) {
        return new Answers<>(
                GetTrustFeed.class,
                query -> trusts.find(query.trust()).map(trust -> {
                    List<AnnouncedCampaign> covered = coveredSince(campaigns, query.since());
                    return new FeedSnapshot(
                            position.now(), trust.name(), covered, entries.of(query.trust(), query.since(), covered));
                }));
    }

    @Bean
    Answers<GetOpenFeed, Optional<FeedSnapshot>> getOpenFeed(
            FeedEntries entries, CalendarDays days, AllCampaigns campaigns, ReadPosition position) {
        return new Answers<>(
                GetOpenFeed.class,
                query -> Optional.of(query.area())
                        .filter(part -> part.level() != Area.AreaLevel.TRUST)
                        .flatMap(days::nameOf)
                        .map(name -> {
                            List<AnnouncedCampaign> covered = coveredSince(campaigns, query.since());
                            return new FeedSnapshot(position.now(), name, covered, entries.of(query, covered));
                        }));
    }

    private static List<AnnouncedCampaign> coveredSince(AllCampaigns campaigns, LocalDate since) {
        return campaigns.all().stream()
                .filter(campaign -> !campaign.days().lastDay().isBefore(since))
                .toList();
    }

    @Bean
    Answers<GetFeedEntry, Optional<FeedEntry>> getFeedEntry(FeedEntries entries) {
        return new Answers<>(GetFeedEntry.class, query -> entries.of(query.activity()));
    }

    @Bean
    Answers<GetFeedAddress, Optional<FeedAddress>> getFeedAddress(FeedAddresses addresses) {
        return new Answers<>(GetFeedAddress.class, query -> addresses.of(query.trust()));
    }
}
