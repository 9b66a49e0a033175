package tracker.ui.links;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.map.MapDisplayMode;
import tracker.ui.map.MapDisplayMode.MapDivision;
import tracker.ui.map.MapShading;

/**
 * The address of a board, so that it can be shared or reloaded.
 *
 * @param part the area of the board
 * @param board date and filter
 * @param icbs map version of the ICBs
 * @param mapMode how the map is shown
 */
public record PlaceAddress(
        AnnouncedCampaign campaign, Area part, BoardAddress board, IcbMapVersion icbs, MapDisplayMode mapMode) {

    private static final String ICBS = "boards";
    private static final String CUT = "map";
    private static final String SHADING = "shade";

    public static PlaceAddress read(Location address, AnnouncedCampaign campaign, Area part, Clock clock) {
        QueryParameters typed = address.getQueryParameters();
        IcbMapVersion icbs = Arrays.stream(IcbMapVersion.values())
                .filter(map -> typed.getSingleParameter(ICBS)
                        .filter(map.word()::equals)
                        .isPresent())
                .findFirst()
                .orElse(ofItsTime(campaign));
        MapDivision cut = Arrays.stream(MapDivision.values())
                .filter(each -> typed.getSingleParameter(CUT)
                        .filter(each.word()::equals)
                        .isPresent())
                .findFirst()
                .orElse(MapDisplayMode.DEFAULT.division());
        MapShading shading =
                typed.getSingleParameter(SHADING).flatMap(MapShading::of).orElse(MapDisplayMode.DEFAULT.shading());
        return new PlaceAddress(
                campaign, part, BoardAddress.read(address, clock), icbs, new MapDisplayMode(cut, shading));
    }

    /** The address of a query result. Its map mode is the default, because all pages share the result. */
    public static PlaceAddress of(PlaceBoard now) {
        GetPlaceBoard asked = now.asked();
        return new PlaceAddress(
                now.board().campaign(),
                asked.area(),
                new BoardAddress(asked.filter(), asked.asAt(), List.of()),
                asked.map(),
                MapDisplayMode.DEFAULT);
    }

    /** The address of a trust's page, with the same date and filter. */
    public static PlaceAddress of(TrustBoard now) {
        AnnouncedCampaign campaign = now.board().campaign();
        return new PlaceAddress(
                campaign,
                Area.trust(now.asked().trust()),
                new BoardAddress(now.asked().filter(), now.asked().asAt(), List.of()),
                ofItsTime(campaign),
                MapDisplayMode.DEFAULT);
    }

    private static IcbMapVersion ofItsTime(AnnouncedCampaign campaign) {
        return IcbMapVersion.on(campaign.days().lastDay());
    }

    public GetPlaceBoard question() {
        return new GetPlaceBoard(campaign.id(), part, icbs, board.filter(), board.asAt());
    }

    /** Of a trust's board. */
    public GetTrustBoard trustQuestion() {
        return new GetTrustBoard(
                campaign.id(), new TrustCode(String.valueOf(part.code())), board.filter(), board.asAt());
    }

    public BoardFilter filter() {
        return board.filter();
    }

    public PlaceAddress withFilter(BoardFilter narrowing) {
        return new PlaceAddress(campaign, part, board.withFilter(narrowing), icbs, mapMode);
    }

    public PlaceAddress withAsAt(AsAt asAt) {
        return new PlaceAddress(campaign, part, board.withAsAt(asAt), icbs, mapMode);
    }

    public PlaceAddress inArea(Area newPart) {
        return new PlaceAddress(campaign, newPart, board, icbs, mapMode);
    }

    public PlaceAddress withMapMode(MapDisplayMode newLook) {
        return new PlaceAddress(campaign, part, board, icbs, newLook);
    }

    public PlaceAddress withIcbMap(IcbMapVersion map) {
        return new PlaceAddress(campaign, part, board, map, mapMode);
    }

    public String path() {
        String path = switch (part.level()) {
            case NATION -> PagePaths.NATION;
            case REGION -> PagePaths.REGION;
            case ICB -> PagePaths.ICB;
            case TRUST -> PagePaths.TRUST;
        };
        return PagePaths.withParameter(path, String.valueOf(part.code()));
    }

    public RouterLink link() {
        return PageLink.to("", path(), parameters());
    }

    void navigate(UI page) {
        page.navigate(path(), parameters());
    }

    QueryParameters parameters() {
        return QueryParameters.simple(parameterValues());
    }

    /** Address of the CSV file with the same figures. */
    public String filePath(String what) {
        Map<String, String> words = new TreeMap<>(parameterValues());
        words.remove(CUT);
        words.remove(SHADING);
        Optional.ofNullable(part.code())
                .ifPresent(code -> words.put(part.level().name().toLowerCase(java.util.Locale.ROOT), code));
        return "figures/" + what + ".csv?"
                + words.entrySet().stream()
                        .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** The address parameters by name. */
    public Map<String, String> parameterValues() {
        Map<String, String> words = new TreeMap<>(board.parameterValues());
        words.put(CampaignChoice.PARAMETER, campaign.id().toString());
        if (icbs != ofItsTime(campaign)) {
            words.put(ICBS, icbs.word());
        }
        if (mapMode.division() != MapDisplayMode.DEFAULT.division()) {
            words.put(CUT, mapMode.division().word());
        }
        if (mapMode.shading() != MapDisplayMode.DEFAULT.shading()) {
            words.put(SHADING, mapMode.shading().word());
        }
        return words;
    }
}
