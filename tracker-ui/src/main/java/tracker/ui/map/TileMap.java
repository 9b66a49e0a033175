package tracker.ui.map;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.FigureText;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The map as tiles of equal size, each a link with its figure. It works on a phone, with the keyboard and with a screen reader. */
final class TileMap extends OrderedList implements UpdatableComponent<PlaceBoard> {

    private final MapDisplayMode look;
    private final MapLayer layer;
    private final BiFunction<PlaceBoard, AreaTotals, RouterLink> link;

    TileMap(MapDisplayMode look, PlaceBoard first, BiFunction<PlaceBoard, AreaTotals, RouterLink> link) {
        this.look = look;
        this.layer = look.layer(first);
        this.link = link;
        addClassNames("tiles", "of-" + layer.word());
    }

    @Override
    public void show(PlaceBoard now) {
        List<AreaTotals> areas = look.areas(now);
        int number = 0;
        for (AreaTotals area : areas) {
            MapTile tile = MapTile.find(layer, area.area().code());
            if (tile != null) {
                add(item(now, area, tile, areas, ++number));
            }
        }
    }

    private ListItem item(PlaceBoard now, AreaTotals area, MapTile tile, List<AreaTotals> all, int number) {
        RouterLink link = this.link.apply(now, area);
        link.removeAll();
        link.addClassNames(
                "tile-link",
                "by-" + look.shading().word(),
                "shade-" + look.shading().shade(area, all));
        link.getElement().setAttribute("data-area", tile.code());
        FigureText figure = new FigureText();
        figure.show(look.shading().figure(area));
        link.add(hidden(shortName(tile, layer == MapLayer.REGIONS ? number : null)), hidden(figure));
        Span told = new Span(area.name() + ": " + look.shading().describe(area));
        told.addClassName("visually-hidden");
        link.add(told);
        ListItem item = new ListItem(link);
        item.getStyle()
                .set("grid-column", tile.column() + " / span " + tile.wide())
                .set("grid-row", String.valueOf(tile.row()));
        SharedRenderer.piece(item, "tile " + tile.code());
        return item;
    }

    /** The short name with its shortcut key. */
    private static Span shortName(MapTile tile, @Nullable Integer key) {
        Span name = new Span();
        name.addClassName("tile-name");
        if (key != null) {
            Span number = new Span(String.valueOf(key));
            number.addClassName("tile-key");
            name.add(number);
        }
        name.add(new Span(tile.name()));
        return name;
    }

    private static Span hidden(Span part) {
        part.getElement().setAttribute("aria-hidden", "true");
        return part;
    }
}
