package tracker.ui.participation;

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
import tracker.ui.shared.House;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.WhoIsHere;

/**
 * A board as it stands in the very first answer, before any script has run and where none ever will (decision 0038).
 *
 * @param title of the page
 * @param markup of all of it
 */
public record FirstBoard(String title, String markup) {

    private static final int WITH_CODE = 2;

    /** Empty where the address leads to no board. */
    public static Optional<FirstBoard> of(Location address, Queries queries, House house, WhoIsHere who, Clock clock) {
        try {
            if (address.getPath().equals("replay")) {
                return CampaignChoice.of(address, queries, clock)
                        .campaign()
                        .map(campaign -> new FirstBoard(
                                "The week replayed", MainLayout.still(house, who, new ReplayByHand(campaign, clock))));
            }
            return ofATrust(address)
                    ? TrustView.first(address, queries, house, who, clock)
                    : part(address).flatMap(part -> board(address, part, queries, house, who, clock));
        } catch (NothingHere nothing) {
            return Optional.empty();
        }
    }

    private static boolean ofATrust(Location address) {
        return address.getSegments().size() == WITH_CODE
                && address.getFirstSegment().equals("trusts");
    }

    private static Optional<FirstBoard> board(
            Location address, Area part, Queries queries, House house, WhoIsHere who, Clock clock) {
        Optional<AnnouncedCampaign> campaign =
                CampaignChoice.of(address, queries, clock).campaign();
        return campaign.map(found -> PlaceView.known(PlaceAddress.read(address, found, part, clock), queries))
                .flatMap(asked -> queries.ask(asked.question()).map(now -> of(now, asked, house, who, clock)));
    }

    private static FirstBoard of(PlaceBoard now, PlaceAddress asked, House house, WhoIsHere who, Clock clock) {
        PlacePage page = new PlacePage(now, asked.look(), house.league(), Optional.empty(), clock);
        if (asked.part().equals(Area.NATION)) {
            page.underTheHeadline(LookFurther.still(asked.campaign().id(), asked.board()));
        }
        Div view = new Div(PlaceView.past(asked), page);
        view.addClassName("width");
        return new FirstBoard(PlaceView.title(now), MainLayout.still(house, who, view));
    }

    private static Optional<Area> part(Location address) {
        List<String> path = address.getSegments();
        Optional<String> region = address.getQueryParameters()
                .getSingleParameter(PlaceFilters.REGION)
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
