package tracker.ui.why;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.trust.Part;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;

/** The way to why a number changed. */
public final class WhyNavigation {

    private WhyNavigation() {}

    /** Since yesterday at this time. */
    public static RouterLink held(CampaignId campaign, Part part) {
        return link("Why did the number of activities held change?", campaign, part, Measured.HELD);
    }

    /** Since yesterday at this time. */
    public static RouterLink reach(CampaignId campaign, Part part) {
        return link("Why did the number of people reached change?", campaign, part, Measured.REACH);
    }

    /** Of one kind alone; the number held, since yesterday at this time. */
    public static RouterLink held(CampaignId campaign, Part part, ActivityKind kind) {
        RouterLink link = link("Why did the number of " + kind.many() + " held change?", campaign, part, Measured.HELD);
        link.setQueryParameters(asked(campaign, part, Measured.HELD).merging(BoardAddress.KIND, kind.word()));
        return link;
    }

    /** What it is about is read out, and stands beside it for those who see. */
    private static RouterLink link(String words, CampaignId campaign, Part part, Measured measure) {
        RouterLink link = new RouterLink("Why did this change?", WhyView.class);
        link.getElement().setAttribute("aria-label", "Why did this change? " + words);
        link.setQueryParameters(asked(campaign, part, measure));
        link.addClassName("why-link");
        return link;
    }

    private static QueryParameters asked(CampaignId campaign, Part part, Measured measure) {
        Map<String, String> asked = new TreeMap<>();
        asked.put(CampaignChoice.PARAMETER, campaign.toString());
        asked.put("measure", measure.word());
        if (part.code() != null) {
            asked.put(part.level().name().toLowerCase(Locale.ROOT), part.code());
        }
        return QueryParameters.simple(asked);
    }
}
