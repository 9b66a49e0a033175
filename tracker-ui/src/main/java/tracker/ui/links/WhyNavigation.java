package tracker.ui.links;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;

/** The way to why a number changed. */
public final class WhyNavigation {

    /** In an address: the end of the period. */
    public static final String TO = "to";

    /** In an address: the figure that is explained. */
    public static final String MEASURE = "measure";

    /** Values of {@link #MEASURE}. */
    public static final String HELD = "held";

    public static final String REACH = "reach";
    public static final String TRUSTS = "trusts";

    private WhyNavigation() {}

    /**
     * The way from a board to why its number of activities held is another than a day earlier.
     *
     * @param board what the page leaves out and at which moment it stands, which the answer holds to
     */
    public static RouterLink held(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of activities held change?", campaign, part, board, HELD);
    }

    /** The same for the people reached. */
    public static RouterLink reach(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of people reached change?", campaign, part, board, REACH);
    }

    /** The same for which trusts began or ceased to take part. */
    public static RouterLink trusts(CampaignId campaign, Area part, BoardAddress board) {
        return link("Why did the number of trusts taking part change?", campaign, part, board, TRUSTS);
    }

    /** The same for what was held of one kind alone. */
    public static RouterLink held(CampaignId campaign, Area part, BoardAddress board, ActivityKind kind) {
        BoardAddress ofTheKind = board.withFilter(board.filter().withKinds(Set.of(kind)));
        String words = "Why did the number of " + kind.many() + " held change?";
        return link(words, campaign, part, ofTheKind, HELD);
    }

    /** Whether there is an answer: of what had happened by then only today's figures are known, and not what became of them. */
    public static boolean canAnswer(BoardAddress board) {
        return board.asAt() == null || board.asAt().meaning() == AsAtMeaning.KNOWN;
    }

    /** What it is about is read out, and stands beside it for those who see. */
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
