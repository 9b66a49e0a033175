package tracker.ui.boards;

import java.util.List;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;
import tracker.ui.links.PlaceAddress;
import tracker.ui.links.WhyNavigation;

/** What headline figures say and lead to where a board leaves something out. */
final class HeadlineLinks {

    private HeadlineLinks() {}

    /** Each figure leads to why it changed, with the same left out; none does where there is no answer. */
    static void linkToWhy(
            PlaceAddress here, HeadlineCard people, HeadlineCard activities, HeadlineCard films, HeadlineCard courses) {
        CampaignId campaign = here.campaign().id();
        Area part = here.part();
        BoardAddress board = here.board();
        if (WhyNavigation.canAnswer(board)) {
            people.withLink(WhyNavigation.reach(campaign, part, board));
            activities.withLink(WhyNavigation.held(campaign, part, board));
            films.withLink(WhyNavigation.held(campaign, part, board, ActivityKind.VIDEO));
            courses.withLink(WhyNavigation.held(campaign, part, board, ActivityKind.COURSE));
        }
    }

    /** A trust's own page does not count trusts. */
    static void linkTrustsToWhy(PlaceAddress here, HeadlineCard trusts) {
        if (WhyNavigation.canAnswer(here.board())) {
            trusts.withLink(WhyNavigation.trusts(here.campaign().id(), here.part(), here.board()));
        }
    }

    /** "all kinds together", "only stands", "only stands and school talks". */
    static String kindsInWords(BoardFilter narrowing) {
        if (narrowing.kinds().isEmpty()) {
            return "all kinds together";
        }
        List<String> kinds =
                narrowing.counted().stream().map(ActivityKind::many).toList();
        String last = kinds.getLast();
        return "only "
                + (kinds.size() == 1 ? last : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + last);
    }
}
