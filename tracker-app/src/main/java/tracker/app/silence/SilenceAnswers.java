package tracker.app.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.participation.Years;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;

/** Answers what is asked about silent trusts. */
@Configuration(proxyBeanMethods = false)
class SilenceAnswers {

    @Bean
    Answers<ListTrustProgress, Optional<TrustProgressReport>> listTrustStages(
            CampaignRegistry campaigns, ProgressTable progress, Years years) {
        return new Answers<>(
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
    Answers<ListContacts, List<TrustContact>> listContacts(ContactTable contacts) {
        return new Answers<>(ListContacts.class, query -> contacts.all(query.campaign()));
    }
}
