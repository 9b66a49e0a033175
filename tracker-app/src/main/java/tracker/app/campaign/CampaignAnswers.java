package tracker.app.campaign;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;

/** Answers what is asked about the campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignAnswers {

    @Bean
    Answers<ListCampaigns, CampaignList> listCampaigns(CampaignTable table, ReadPosition position) {
        return new Answers<>(ListCampaigns.class, query -> new CampaignList(position.now(), table.all()));
    }
}
