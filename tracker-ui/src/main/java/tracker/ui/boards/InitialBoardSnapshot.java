package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.MainLayout;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.PlaceAddress;
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
            return ofATrust(address)
                    ? TrustView.initialBoard(address, queries, house, who, clock)
                    : part(address).flatMap(part -> board(address, part, queries, house, who, clock));
        } catch (PageNotFoundException nothing) {
            return Optional.empty();
        }
    }

    private static boolean ofATrust(Location address) {
        return address.getSegments().size() == WITH_CODE
                && address.getFirstSegment().equals("trusts");
    }

    private static Optional<InitialBoardSnapshot> board(
            Location address, Area part, Queries queries, ApplicationDetails house, CurrentUser who, Clock clock) {
        Optional<AnnouncedCampaign> campaign =
                CampaignChoice.of(address, queries, clock).campaign();
        return campaign.map(found -> PlaceView.known(PlaceAddress.read(address, found, part, clock), queries))
                .flatMap(asked -> queries.ask(asked.question()).map(now -> of(now, asked, house, who, clock)));
    }

    private static InitialBoardSnapshot of(
            PlaceBoard now, PlaceAddress asked, ApplicationDetails house, CurrentUser who, Clock clock) {
        PlaceBoardLayout page = new PlaceBoardLayout(now, asked.mapMode(), house.league(), Optional.empty(), clock);
        if (asked.part().equals(Area.NATION)) {
            page.addUnderHeadline(AnalysisLinks.linksOnly(asked.campaign().id(), asked.board()));
        }
        Div view = new Div(PlaceView.asAtBanner(asked), page);
        view.addClassName("width");
        return new InitialBoardSnapshot(PlaceView.title(now), MainLayout.staticMarkup(house, who, view));
    }

    private static Optional<Area> part(Location address) {
        List<String> path = address.getSegments();
        Optional<String> region = address.getQueryParameters()
                .getSingleParameter(PlaceFilterForm.REGION)
                .filter(code -> !code.isBlank());
        if (region.isPresent()) {
            return region.map(code -> Area.region(code.toUpperCase(Locale.ROOT)));
        }
        if (path.size() == WITH_CODE) {
            String code = path.get(1).toUpperCase(Locale.ROOT);
            return switch (path.getFirst()) {
                case "regions" -> Optional.of(Area.region(code));
                case "icbs" -> Optional.of(Area.icb(code));
                default -> Optional.empty();
            };
        }
        return path.isEmpty() || path.equals(List.of("")) ? Optional.of(Area.NATION) : Optional.empty();
    }
}
