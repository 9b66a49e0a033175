package tracker.app.silence;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.Campaigns;
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
            Campaigns campaigns, ProgressTable progress, ReadPosition position) {
        return new Answers<>(
                ListTrustStages.class,
                query -> campaigns.find(query.campaign()).map(campaign -> {
                    Moment now = position.now();
                    return new TrustStages(now, campaign, progress.of(campaign, London.dayOf(now.asAt()), ""));
                }));
    }

    @Bean
    Answers<ListContacts, List<Contact>> listContacts(ContactTable contacts) {
        return new Answers<>(ListContacts.class, query -> contacts.all(query.campaign()));
    }
}
