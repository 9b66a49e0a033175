package tracker.ui.boards;

import java.util.List;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;
import tracker.ui.links.PlaceAddress;
import tracker.ui.links.WhyNavigation;
import tracker.ui.shared.FigureFormat;

/** Links and texts of the headline figures. */
final class HeadlineLinks {

    private HeadlineLinks() {}

    /** Links each figure to its change page with the same filter, if that page supports the date. */
    static void linkToWhy(
            PlaceAddress here,
            HeadlineCard people,
            HeadlineCard activities,
            HeadlineCard videos,
            HeadlineCard courses) {
        CampaignId campaign = here.campaign().id();
        Area part = here.part();
        BoardAddress board = here.board();
        if (WhyNavigation.canAnswer(board)) {
            people.withLink(WhyNavigation.reach(campaign, part, board));
            activities.withLink(WhyNavigation.held(campaign, part, board));
            videos.withLink(WhyNavigation.videos(campaign, part, board));
            courses.withLink(WhyNavigation.completions(campaign, part, board));
        }
    }

    /** The same for the number of trusts, which trust pages do not show. */
    static void linkTrustsToWhy(PlaceAddress here, HeadlineCard trusts) {
        if (WhyNavigation.canAnswer(here.board())) {
            trusts.withLink(WhyNavigation.trusts(here.campaign().id(), here.part(), here.board()));
        }
    }

    /** "3 more in review"; empty for none. */
    static String inReview(int videos) {
        return videos == 0 ? "" : FigureFormat.count(videos) + " more in review";
    }

    /** What follows a figure on a filtered page: " (stands only)", " (stands and school talks only)"; else empty. */
    static String kindsInWords(BoardFilter narrowing) {
        if (narrowing.kinds().isEmpty()) {
            return "";
        }
        List<String> kinds =
                narrowing.counted().stream().map(ActivityKind::many).toList();
        String last = kinds.getLast();
        return " ("
                + (kinds.size() == 1 ? last : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + last)
                + " only)";
    }
}
