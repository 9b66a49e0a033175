package tracker.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.map.MapDisplayMode.MapDivision;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The map of an area: outlines, accessible tiles, and the choice of what they show. */
public final class MapCard extends Div implements UpdatableComponent<PlaceBoard> {

    private static final Map<MapDisplayMode, SharedRenderer<PlaceBoard>> DRAWINGS = new ConcurrentHashMap<>();

    private final MapDisplayMode look;
    private final MapLinks links;
    private final AreaMap outlines;
    private final TileMap tiles;
    private final Div legend = new Div();
    private final Div choices = new Div();
    private final ContentCard card;

    private MapCard(MapDisplayMode look, MapLinks links, PlaceBoard first) {
        this.look = look;
        this.links = links;
        outlines = new AreaMap(look, first);
        tiles = new TileMap(look, first, links::area);
        legend.addClassName("legend");
        SharedRenderer.piece(legend, "legend");
        choices.addClassName("map-choices");
        Div maps = new Div(outlines, new Div(tiles, legend));
        maps.addClassName("maps");
        card = new ContentCard("Map", choices, maps);
        card.addClassName("map-card");
        add(card);
    }

    /** @param links must be the same for all pages, because the fragment is shared */
    public static RenderedFragment<PlaceBoard> fragment(MapDisplayMode look, MapLinks links) {
        return new RenderedFragment<>(DRAWINGS.computeIfAbsent(
                look, unseen -> SharedRenderer.of(first -> new MapCard(unseen, links, first))));
    }

    @Override
    public void show(PlaceBoard now) {
        setVisible(!look.areas(now).isEmpty());
        choices.removeAll();
        if (now.participation().area().level() == Area.AreaLevel.NATION) {
            choices.add(choice(
                    "Show by",
                    Arrays.stream(MapDivision.values()),
                    MapDivision::title,
                    cut -> new MapDisplayMode(cut, look.shading()),
                    now));
        }
        choices.add(choice(
                "Colour by",
                Arrays.stream(MapShading.values()).filter(shading -> shading != MapShading.MISSING || notStarted(now)),
                MapShading::title,
                shading -> new MapDisplayMode(look.division(), shading),
                now));
        if (IcbMapVersion.on(now.board().campaign().days().lastDay()) == IcbMapVersion.OF_2023) {
            choices.add(maps(now));
        }
        outlines.show(now);
        tiles.show(now);
        legend.removeAll();
        if (look.points()) {
            legend.add(pointsInWords());
        } else {
            legend.add(colourKey(look.shading(), look.areas(now)));
        }
        card.showFinding(finding(now));
    }

    /** A past campaign is shown on the ICB map of its time. This choice switches to the current map. */
    private Component maps(PlaceBoard now) {
        UnorderedList list = new UnorderedList();
        for (IcbMapVersion map : IcbMapVersion.values()) {
            RouterLink link = links.map(map == IcbMapVersion.OF_2023 ? "At the time" : "Today", now, map);
            if (map == now.asked().map()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        list.getElement().setAttribute("aria-label", "Integrated care boards");
        Span name = new Span("Integrated care boards");
        name.getElement().setAttribute("aria-hidden", "true");
        Div choice = new Div(name, list);
        choice.addClassName("map-choice");
        return choice;
    }

    private <T> Component choice(
            String words,
            Stream<T> options,
            java.util.function.Function<T, String> title,
            java.util.function.Function<T, MapDisplayMode> wanted,
            PlaceBoard now) {
        UnorderedList list = new UnorderedList();
        options.forEach(option -> {
            MapDisplayMode next = wanted.apply(option);
            RouterLink link = links.mode(title.apply(option), now, next);
            if (next.equals(look)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        list.getElement().setAttribute("aria-label", words);
        Span name = new Span(words);
        name.getElement().setAttribute("aria-hidden", "true");
        Div choice = new Div(name, list);
        choice.addClassName("map-choice");
        return choice;
    }

    private static Component colourKey(MapShading shading, List<AreaTotals> areas) {
        UnorderedList key = new UnorderedList();
        List<String> labels = shading.keyLabels(areas);
        for (int shade = 0; shade < labels.size(); shade++) {
            if (!labels.get(shade).isEmpty()) {
                Span swatch = new Span();
                swatch.addClassNames("point", "by-" + shading.word(), "shade-" + shade);
                swatch.getElement().setAttribute("aria-hidden", "true");
                key.add(new ListItem(swatch, new Span(labels.get(shade))));
            }
        }
        key.addClassNames("points-in-words", "colour-key");
        key.getElement().setAttribute("aria-label", "Colour key");
        return key;
    }

    private static Component pointsInWords() {
        UnorderedList list = new UnorderedList();
        for (TrustStage stage : List.of(TrustStage.REPORTED, TrustStage.PLANNED)) {
            Span sign = new Span();
            sign.addClassNames("point", "point-" + StageClassName.of(stage));
            sign.getElement().setAttribute("aria-hidden", "true");
            list.add(new ListItem(sign, new Span(TrustPointsRenderer.words(stage))));
        }
        list.addClassName("points-in-words");
        return list;
    }

    private String finding(PlaceBoard now) {
        ParticipatingTrustCount trusts = now.participation().trusts();
        int missing = trusts.open() - trusts.participating();
        long with = look.areas(now).stream()
                .filter(area -> area.trusts().participating() > 0)
                .count();
        String areas = look.layer(now) == MapLayer.REGIONS ? " regions" : " integrated care boards";
        return "Trusts take part in " + with + " of " + look.areas(now).size() + areas + ". "
                + (missing == 0 ? "Every open trust takes part." : missing(now, missing));
    }

    private static String missing(PlaceBoard now, int missing) {
        if (notStarted(now)) {
            return FigureFormat.count(missing, "open trust has", "open trusts have") + " not started.";
        }
        return now.asked().filter().leavesOutActivities()
                ? FigureFormat.count(missing, "open trust has", "open trusts have") + " none of these activities."
                : "";
    }

    /** Whether a trust without any figure has not started: not with a filter, and not before counting began. */
    private static boolean notStarted(PlaceBoard now) {
        return !now.asked().filter().leavesOutActivities()
                && now.board()
                        .campaign()
                        .days()
                        .countingHasBegun(LondonCalendar.dayOf(
                                now.participation().moment().asAt()));
    }
}
