package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.MainLayout;
import tracker.ui.activity.ActivityList;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PlaceAddress;
import tracker.ui.replay.StaticReplayPanel;
import tracker.ui.report.OfficialCountSummary;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.PageNotFoundException;

/**
 * A board as static markup for the first response, before scripts run and for browsers without scripts (decision 0038).
 *
 * @param title page title
 * @param markup of the whole page
 */
public record InitialBoardSnapshot(String title, String markup) {

    private static final int WITH_CODE = 2;

    /** Empty if the address is not a board. */
    public static Optional<InitialBoardSnapshot> of(
            Location address, Queries queries, ApplicationDetails house, CurrentUser who, Clock clock) {
        try {
            if (address.getPath().equals("replay")) {
                return CampaignChoice.of(address, queries, clock)
                        .campaign()
                        .map(campaign -> new InitialBoardSnapshot(
                                "Replay of the week",
                                MainLayout.staticMarkup(house, who, new StaticReplayPanel(campaign, clock))));
            }
            return area(address).flatMap(area -> board(address, area, queries, house, who, clock));
        } catch (PageNotFoundException nothing) {
            return Optional.empty();
        }
    }

    private static Optional<InitialBoardSnapshot> board(
            Location location, Area area, Queries queries, ApplicationDetails house, CurrentUser who, Clock clock) {
        CampaignChoice choice = CampaignChoice.of(location, queries, clock);
        return choice.campaign()
                .map(campaign -> BoardQuestion.onItsMap(PlaceAddress.read(location, campaign, area, clock), queries))
                .flatMap(address -> BoardQuestion.of(address).ask(queries).map(now -> {
                    Div view = new Div(
                            BoardView.asAtBanner(address), layout(now, address, choice, queries, house, who, clock));
                    if (now.trust() != null) {
                        TrustContextFactory.of(now.trust(), choice.all(), queries)
                                .forEach(view::add);
                    }
                    view.addClassName("width");
                    return new InitialBoardSnapshot(now.title(), MainLayout.staticMarkup(house, who, view));
                }));
    }

    private static BoardLayout layout(
            BoardContent now,
            PlaceAddress address,
            CampaignChoice choice,
            Queries queries,
            ApplicationDetails house,
            CurrentUser who,
            Clock clock) {
        // nothing may move when the live page takes its place, so what has no use without a script is there too
        Optional<CampaignYearField> years =
                Optional.of(new CampaignYearField(address.path(), address.campaign(), choice.all()));
        if (now.trust() != null) {
            TrustSections own = new TrustSections(now.trust(), queries, who.speaker(), clock, ActivityList::still);
            return BoardLayout.ofTrust(now, own, years, clock);
        }
        BoardLayout board = BoardLayout.ofPlace(now, address.mapMode(), house.league(), years, clock);
        OfficialCountSummary official = new OfficialCountSummary(queries);
        PlaceView.showOfficial(official, now);
        board.addComponentAtIndex(1, official);
        if (now.level() == Area.AreaLevel.NATION) {
            board.addUnderHeadline(AnalysisLinks.linksOnly(address.campaign().id(), address.board()));
        }
        return board;
    }

    private static Optional<Area> area(Location address) {
        List<String> path = address.getSegments();
        Optional<String> region = address.getQueryParameters()
                .getSingleParameter(BoardFilterPanel.REGION)
                .filter(code -> !code.isBlank());
        if (region.isPresent()) {
            return region.map(code -> Area.region(code.toUpperCase(Locale.ROOT)));
        }
        if (path.size() == WITH_CODE) {
            String code = path.get(1).toUpperCase(Locale.ROOT);
            return switch (path.getFirst()) {
                case "regions" -> Optional.of(Area.region(code));
                case "trusts" -> Optional.of(trust(code));
                case "icbs" -> Optional.of(Area.icb(code));
                default -> Optional.empty();
            };
        }
        return path.isEmpty() || path.equals(List.of("")) ? Optional.of(Area.NATION) : Optional.empty();
    }

    private static Area trust(String code) {
        try {
            return Area.trust(new TrustCode(code));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }
}
