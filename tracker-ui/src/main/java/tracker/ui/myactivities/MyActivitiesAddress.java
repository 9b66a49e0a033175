package tracker.ui.myactivities;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.PageNotFoundException;

/**
 * The URL parameters of a trust's own list, so that it can be shared and reloaded.
 *
 * @param trust null if the URL does not name one
 * @param campaign null for the current campaign
 * @param newest whether to sort by latest update instead of latest day
 * @param step the next step to open; empty for none
 */
record MyActivitiesAddress(
        @Nullable TrustCode trust,
        @Nullable CampaignId campaign,
        MyActivityFilter filter,
        boolean newest,
        String step) {

    static final String ID = "id";

    private static final String TRUST = "trust";
    private static final String SHOW = "show";
    private static final String ORDER = "order";
    private static final String NEWEST = "newest";

    /** @throws PageNotFoundException with a sentence when the URL is not valid */
    static MyActivitiesAddress read(Location location) {
        QueryParameters typed = location.getQueryParameters();
        return new MyActivitiesAddress(
                typed.getSingleParameter(TRUST).map(MyActivitiesAddress::code).orElse(null),
                typed.getSingleParameter(CampaignChoice.PARAMETER)
                        .map(MyActivitiesAddress::year)
                        .orElse(null),
                typed.getSingleParameter(SHOW).map(MyActivitiesAddress::filter).orElse(MyActivityFilter.ALL),
                typed.getSingleParameter(ORDER).filter(NEWEST::equals).isPresent(),
                typed.getSingleParameter(MyActivitiesNavigation.STEP).orElse(""));
    }

    MyActivitiesAddress of(TrustCode newTrust, CampaignId newCampaign) {
        return new MyActivitiesAddress(newTrust, newCampaign, filter, newest, step);
    }

    MyActivitiesAddress showing(MyActivityFilter newFilter) {
        return new MyActivitiesAddress(trust, campaign, newFilter, newest, "");
    }

    MyActivitiesAddress ordered(boolean newestFirst) {
        return new MyActivitiesAddress(trust, campaign, filter, newestFirst, "");
    }

    MyActivitiesAddress doing(String newStep) {
        return new MyActivitiesAddress(trust, campaign, filter, newest, newStep);
    }

    /** Whether both URLs show the same list, whichever activity is open. */
    boolean sameList(@Nullable MyActivitiesAddress other) {
        return other != null && doing("").equals(other.doing(""));
    }

    QueryParameters parameters() {
        Map<String, String> all = new HashMap<>();
        if (trust != null) {
            all.put(TRUST, trust.value());
        }
        if (campaign != null) {
            all.put(CampaignChoice.PARAMETER, campaign.toString());
        }
        if (filter != MyActivityFilter.ALL) {
            all.put(SHOW, filter.word());
        }
        if (newest) {
            all.put(ORDER, NEWEST);
        }
        if (!step.isEmpty()) {
            all.put(MyActivitiesNavigation.STEP, step);
        }
        return QueryParameters.simple(all);
    }

    private static TrustCode code(String typed) {
        try {
            return new TrustCode(typed.strip().toUpperCase(Locale.ROOT));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }

    private static MyActivityFilter filter(String word) {
        return MyActivityFilter.read(word)
                .orElseThrow(() -> new PageNotFoundException("The filter in this address is not valid."));
    }

    private static CampaignId year(String typed) {
        try {
            return new CampaignId(Integer.parseInt(typed));
        } catch (NumberFormatException | RuleBroken noYear) {
            throw new PageNotFoundException("There is no campaign for the year in this address.");
        }
    }
}
