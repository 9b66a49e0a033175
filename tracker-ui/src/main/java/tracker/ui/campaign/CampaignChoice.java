package tracker.ui.campaign;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.shared.PageNotFoundException;

/**
 * The campaign of an address: that of its {@code campaign} parameter, else the current one.
 *
 * @param campaign empty if none has been announced yet
 * @param all newest first
 */
public record CampaignChoice(Optional<AnnouncedCampaign> campaign, List<AnnouncedCampaign> all) {

    /** The name of the parameter. */
    public static final String PARAMETER = "campaign";

    /** @throws PageNotFoundException if the campaign in the address does not exist */
    public static CampaignChoice of(Location address, Queries queries, Clock clock) {
        CampaignList list = queries.ask(new ListCampaigns());
        Optional<String> asked = address.getQueryParameters().getSingleParameter(PARAMETER);
        if (asked.isEmpty()) {
            return new CampaignChoice(list.currentOn(LondonCalendar.today(clock)), list.campaigns());
        }
        return new CampaignChoice(Optional.of(find(list, asked.get())), list.campaigns());
    }

    /** The parameters for a campaign. */
    public static QueryParameters parameters(CampaignId campaign) {
        return QueryParameters.of(PARAMETER, campaign.toString());
    }

    private static AnnouncedCampaign find(CampaignList list, String year) {
        return list.campaigns().stream()
                .filter(campaign -> campaign.id().toString().equals(year))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("There is no campaign for the year in this address."));
    }
}
