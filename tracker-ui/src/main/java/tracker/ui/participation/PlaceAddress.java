package tracker.ui.participation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
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
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.map.MapLook;
import tracker.ui.map.MapLook.Cut;
import tracker.ui.map.Shading;

/**
 * What stands in the address of a board, so that it can be sent on or loaded again as it is.
 *
 * @param campaign of the board
 * @param part of the country
 * @param board the past and the filters
 * @param icbs on which map the ICBs are
 * @param look of the map
 */
record PlaceAddress(AnnouncedCampaign campaign, Area part, BoardAddress board, IcbMapVersion icbs, MapLook look) {

    private static final String ICBS = "boards";
    private static final String CUT = "map";
    private static final String SHADING = "shade";

    static PlaceAddress read(Location address, AnnouncedCampaign campaign, Area part, Clock clock) {
        QueryParameters typed = address.getQueryParameters();
        IcbMapVersion icbs = Arrays.stream(IcbMapVersion.values())
                .filter(map -> typed.getSingleParameter(ICBS)
                        .filter(map.word()::equals)
                        .isPresent())
                .findFirst()
                .orElse(ofItsTime(campaign));
        Cut cut = Arrays.stream(Cut.values())
                .filter(each -> typed.getSingleParameter(CUT)
                        .filter(each.word()::equals)
                        .isPresent())
                .findFirst()
                .orElse(MapLook.FIRST.cut());
        Shading shading = typed.getSingleParameter(SHADING).flatMap(Shading::of).orElse(MapLook.FIRST.shading());
        return new PlaceAddress(campaign, part, BoardAddress.read(address, clock), icbs, new MapLook(cut, shading));
    }

    /** Where an answer was asked for; its look nobody knows, since everybody shares it. */
    static PlaceAddress of(PlaceBoard now) {
        GetPlaceBoard asked = now.asked();
        return new PlaceAddress(
                now.board().campaign(),
                asked.area(),
                new BoardAddress(asked.filter(), asked.asAt(), List.of()),
                asked.map(),
                MapLook.FIRST);
    }

    /** The page of a trust, whose address says the same of the past and of what is left out. */
    static PlaceAddress of(TrustBoard now) {
        AnnouncedCampaign campaign = now.board().campaign();
        return new PlaceAddress(
                campaign,
                Area.trust(now.asked().trust()),
                new BoardAddress(now.asked().filter(), now.asked().asAt(), List.of()),
                ofItsTime(campaign),
                MapLook.FIRST);
    }

    private static IcbMapVersion ofItsTime(AnnouncedCampaign campaign) {
        return IcbMapVersion.on(campaign.days().lastDay());
    }

    GetPlaceBoard question() {
        return new GetPlaceBoard(campaign.id(), part, icbs, board.narrowing(), board.asAt());
    }

    BoardFilter narrowing() {
        return board.narrowing();
    }

    PlaceAddress narrowed(BoardFilter narrowing) {
        return new PlaceAddress(campaign, part, board.to(narrowing), icbs, look);
    }

    PlaceAddress asAt(AsAt asAt) {
        return new PlaceAddress(campaign, part, board.at(asAt), icbs, look);
    }

    PlaceAddress at(Area newPart) {
        return new PlaceAddress(campaign, newPart, board, icbs, look);
    }

    PlaceAddress looking(MapLook newLook) {
        return new PlaceAddress(campaign, part, board, icbs, newLook);
    }

    PlaceAddress on(IcbMapVersion map) {
        return new PlaceAddress(campaign, part, board, map, look);
    }

    String path() {
        return switch (part.level()) {
            case NATION -> "";
            case REGION -> "regions/" + part.code();
            case ICB -> "icbs/" + part.code();
            case TRUST -> "trusts/" + part.code();
        };
    }

    RouterLink link() {
        RouterLink link = new RouterLink();
        String code = String.valueOf(part.code());
        switch (part.level()) {
            case NATION -> link.setRoute(NationalView.class);
            case REGION -> link.setRoute(RegionView.class, new RouteParameters(PlaceView.CODE, code));
            case ICB -> link.setRoute(IcbView.class, new RouteParameters(PlaceView.CODE, code));
            case TRUST -> link.setRoute(TrustView.class, new RouteParameters(TrustView.CODE, code));
        }
        link.setQueryParameters(parameters());
        return link;
    }

    void navigate(UI page) {
        page.navigate(path(), parameters());
    }

    QueryParameters parameters() {
        return QueryParameters.simple(words());
    }

    /** Of the file with the same figures. */
    String file(String what) {
        Map<String, String> words = new TreeMap<>(words());
        words.remove(CUT);
        words.remove(SHADING);
        Optional.ofNullable(part.code())
                .ifPresent(code -> words.put(part.level().name().toLowerCase(java.util.Locale.ROOT), code));
        return "figures/" + what + ".csv?"
                + words.entrySet().stream()
                        .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** What stands in it, by name. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>(board.words());
        words.put(CampaignChoice.PARAMETER, campaign.id().toString());
        if (icbs != ofItsTime(campaign)) {
            words.put(ICBS, icbs.word());
        }
        if (look.cut() != MapLook.FIRST.cut()) {
            words.put(CUT, look.cut().word());
        }
        if (look.shading() != MapLook.FIRST.shading()) {
            words.put(SHADING, look.shading().word());
        }
        return words;
    }
}
