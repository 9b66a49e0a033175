package tracker.app.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.figures.PriorCampaigns;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;

/** Answers queries about trusts to follow up. */
@Configuration(proxyBeanMethods = false)
class FollowUpQueryHandler {

    @Bean
    QueryHandlerRegistration<ListTrustProgress, Optional<TrustProgressReport>> listTrustStages(
            CampaignRegistry campaigns, TrustProgressRepository progress, PriorCampaigns years) {
        return new QueryHandlerRegistration<>(
                ListTrustProgress.class,
                query -> campaigns.find(query.campaign()).map(campaign -> {
                    SnapshotPosition moment = years.moment(campaign, AsAt.knownAt(query.asAt()));
                    LocalDate day = LondonCalendar.dayOf(moment.asAt());
                    return new TrustProgressReport(
                            moment,
                            campaign,
                            query.asAt() == null
                                    ? progress.of(campaign, day, "", query.type())
                                    : progress.knownAt(query.asAt(), campaign, day, query.type()));
                }));
    }

    @Bean
    QueryHandlerRegistration<ListContacts, List<TrustContact>> listContacts(ContactRepository contacts) {
        return new QueryHandlerRegistration<>(ListContacts.class, query -> contacts.all(query.campaign()));
    }
}
