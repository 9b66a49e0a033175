package tracker.ui.links;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;

/** Links to the page that explains why a figure changed. */
public final class WhyNavigation {

    /** In an address: the end of the period. */
    public static final String TO = "to";

    /** In an address: the figure that is explained. */
    public static final String MEASURE = "measure";

    /** Values of {@link #MEASURE}. */
    public static final String HELD = "held";

    public static final String REACH = "reach";
    public static final String TRUSTS = "trusts";
    public static final String VIDEOS = "videos";
    public static final String COMPLETIONS = "completions";

    private WhyNavigation() {}

    /**
     * Link from a board to the change of activities held since this time yesterday.
     *
     * @param board filter and date of the board, which the page keeps
     */
    public static RouterLink held(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of activities held change?", campaign, part, board, HELD);
    }

    /** The same for people reached. */
    public static RouterLink reach(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of people reached change?", campaign, part, board, REACH);
    }

    /** The same for trusts taking part. */
    public static RouterLink trusts(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of trusts taking part change?", campaign, part, board, TRUSTS);
    }

    /** The same for videos published. */
    public static RouterLink videos(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of videos change?", campaign, part, board, VIDEOS);
    }

    /** The same for course completions. */
    public static RouterLink completions(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of course completions change?", campaign, part, board, COMPLETIONS);
    }

    /** Whether the page supports the date. It does not support dates with later reports. */
    public static boolean canAnswer(BoardAddress board) {
        return board.asAt() == null || board.asAt().meaning() == AsAtMeaning.KNOWN;
    }

    /** The aria label names the figure, which sighted users see beside the link. */
    private static RouterLink link(String words, CampaignId campaign, Area part, BoardAddress board, String measure) {
        RouterLink link = PageLink.to("Why did this change?", PagePaths.WHY, asked(campaign, part, board, measure));
        link.getElement().setAttribute("aria-label", "Why did this change? " + words);
        link.addClassName("why-link");
        return link;
    }

    private static QueryParameters asked(CampaignId campaign, Area part, BoardAddress board, String measure) {
        Map<String, String> asked = new TreeMap<>(board.withAsAt(null).parameterValues());
        AsAt asAt = board.asAt();
        if (asAt != null) {
            asked.put(TO, LondonTimeFormat.format(asAt.instant()));
        }
        asked.put(CampaignChoice.PARAMETER, campaign.toString());
        asked.put(MEASURE, measure);
        if (part.code() != null) {
            asked.put(part.level().name().toLowerCase(Locale.ROOT), part.code());
        }
        return QueryParameters.simple(asked);
    }
}
