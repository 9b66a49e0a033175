package tracker.ui.boards;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.deadletter.DeadLetterLink;
import tracker.ui.links.PagePaths;
import tracker.ui.links.PlaceAddress;
import tracker.ui.links.ReportNavigation;
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
    Area area(String none) {
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
    BoardLayout layout(BoardContent first, PlaceAddress address, CampaignYearField years) {
        BoardLayout board = super.layout(first, address, years);
        CampaignId campaign = address.campaign().id();
        boolean whole = address.board().live() && address.filter().equals(BoardFilter.NONE);
        board.addUnderHeadline(
                whole
                        ? AnalysisLinks.forNation(campaign, queries)
                        : AnalysisLinks.linksOnly(campaign, address.board()));
        return board;
    }

    @Override
    void addAfterBoard(BoardContent first, CampaignChoice choice) {
        Paragraph report = new Paragraph(ReportNavigation.report(
                "Print or download the report", first.board().campaign().id()));
        report.addClassName("report-way");
        add(report);
    }
}
