package tracker.ui.participation;

import java.util.List;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;
import tracker.ui.why.WhyNavigation;

/** What headline figures say and lead to where a board leaves something out. */
final class Narrowed {

    private Narrowed() {}

    /** Each figure leads to why it changed, with the same left out; none does where there is no answer. */
    static void leadToWhy(PlaceAddress here, Tile people, Tile activities, Tile films, Tile courses) {
        CampaignId campaign = here.campaign().id();
        Area part = here.part();
        BoardAddress board = here.board();
        if (WhyNavigation.answers(board)) {
            people.leadingTo(WhyNavigation.reach(campaign, part, board));
            activities.leadingTo(WhyNavigation.held(campaign, part, board));
            films.leadingTo(WhyNavigation.held(campaign, part, board, ActivityKind.VIDEO));
            courses.leadingTo(WhyNavigation.held(campaign, part, board, ActivityKind.COURSE));
        }
    }

    /** A trust's own page does not count trusts. */
    static void leadTrustsToWhy(PlaceAddress here, Tile trusts) {
        if (WhyNavigation.answers(here.board())) {
            trusts.leadingTo(WhyNavigation.trusts(here.campaign().id(), here.part(), here.board()));
        }
    }

    /** "all five kinds together", "only stands", "only stands and school talks". */
    static String together(BoardFilter narrowing) {
        if (narrowing.kinds().isEmpty()) {
            return "all five kinds together";
        }
        List<String> kinds =
                narrowing.counted().stream().map(ActivityKind::many).toList();
        String last = kinds.getLast();
        return "only "
                + (kinds.size() == 1 ? last : String.join(", ", kinds.subList(0, kinds.size() - 1)) + " and " + last);
    }
}
