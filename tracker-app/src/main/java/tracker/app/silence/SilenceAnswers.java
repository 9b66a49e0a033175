package tracker.app.silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.participation.Years;
import tracker.domain.campaign.Campaigns;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.London;
import tracker.domain.shared.Moment;
import tracker.domain.silence.Contact;
import tracker.domain.silence.SilenceQuery.ListContacts;
import tracker.domain.silence.SilenceQuery.ListTrustStages;
import tracker.domain.silence.TrustStages;

/** Answers what is asked about silent trusts. */
@Configuration(proxyBeanMethods = false)
class SilenceAnswers {

    @Bean
    Answers<ListTrustStages, Optional<TrustStages>> listTrustStages(
            Campaigns campaigns, ProgressTable progress, Years years) {
        return new Answers<>(
                ListTrustStages.class,
                query -> campaigns.find(query.campaign()).map(campaign -> {
                    Moment moment = years.moment(campaign, AsAt.knownAt(query.asAt()));
                    LocalDate day = London.dayOf(moment.asAt());
                    return new TrustStages(
                            moment,
                            campaign,
                            query.asAt() == null
                                    ? progress.of(campaign, day, "")
                                    : progress.knownAt(query.asAt(), campaign, day));
                }));
    }

    @Bean
    Answers<ListContacts, List<Contact>> listContacts(ContactTable contacts) {
        return new Answers<>(ListContacts.class, query -> contacts.all(query.campaign()));
    }
}
