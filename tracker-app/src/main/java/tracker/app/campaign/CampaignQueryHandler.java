package tracker.app.campaign;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;

/** Answers queries about campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignQueryHandler {

    @Bean
    QueryHandlerRegistration<ListCampaigns, CampaignList> listCampaigns(
            CampaignRepository table, ReadPositionRepository position) {
        return new QueryHandlerRegistration<>(
                ListCampaigns.class, query -> new CampaignList(position.now(), table.all()));
    }
}
