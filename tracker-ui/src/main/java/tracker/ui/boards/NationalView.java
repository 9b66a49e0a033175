package tracker.ui.boards;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.links.PagePaths;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.LiveUpdates;

/** Public national board of one campaign. */
@Route(PagePaths.NATION)
@AnonymousAllowed
public final class NationalView extends PlaceView {

    private final transient Queries queries;
    private final transient CurrentUser who;

    public NationalView(Queries queries, CurrentUser who, ApplicationDetails house, Clock clock) {
        super(queries, house, clock);
        this.queries = queries;
        this.who = who;
    }

    @Override
    Area part(String none) {
        return Area.NATION;
    }

    /** Organisers see a link to updates that could not be shown. */
    @Override
    void addBeforeBoard() {
        if (who.speaker().organises()) {
            DeadLetterLink parked = new DeadLetterLink();
            parked.show(queries.ask(new ListDeadLetters()));
            LiveUpdates.watch(parked, queries, new ListDeadLetters(), parked);
            add(parked);
        }
    }

    /** Comparison with last year, forecast, and links to the analysis pages. */
    @Override
    void addUnderHeadline(PlaceBoardLayout page, PlaceAddress address) {
        CampaignId campaign = address.campaign().id();
        boolean whole = address.board().live() && address.filter().equals(BoardFilter.NONE);
        page.addUnderHeadline(
                whole
                        ? AnalysisLinks.forNation(campaign, queries)
                        : AnalysisLinks.linksOnly(campaign, address.board()));
    }
}
