package tracker.ui.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/**
 * The map as outlines, with areas by colour and trusts as points. It is hidden from screen readers, because the tiles and the table
 * have the same information. A click on an area follows the link of its tile.
 */
final class AreaMap extends Div implements UpdatableComponent<PlaceBoard> {

    private final MapDisplayMode look;
    private final MapLayer layer;
    private final MapWindow window;
    private final MarkupElement areas = new MarkupElement("g");
    private final MarkupElement points = new MarkupElement("g");
    private final Div figures = new Div();

    AreaMap(MapDisplayMode look, PlaceBoard first) {
        this.look = look;
        this.layer = look.layer(first);
        this.window = look.window(first).withMargin();
        MarkupElement picture = new MarkupElement("svg")
                .with("viewBox", window.viewBox())
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .withChildren(areas, points);
        picture.addClassNames("area-map", "of-" + layer.word());
        addClassName("outlines");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("aspect-ratio", window.width() + " / " + window.height());
        figures.addClassName("map-labels");
        add(picture, figures);
    }

    @Override
    public void show(PlaceBoard now) {
        List<AreaTotals> all = look.areas(now);
        all.forEach(area -> areas.add(area(area, all)));
        if (look.points()) {
            points.add(TrustPointsRenderer.of(now.trusts(), window));
        } else {
            all.forEach(this::label);
        }
    }

    private MarkupElement area(AreaTotals area, List<AreaTotals> all) {
        String code = String.valueOf(area.area().code());
        MarkupElement outline = new MarkupElement("use")
                .with("href", MapSprite.of(layer).address() + "#" + code)
                .with("data-area", code)
                .withChildren(new MarkupElement("title")
                        .withText(area.name() + ": " + look.shading().describe(area)));
        if (look.points()) {
            outline.addClassNames("area", "plain");
        } else {
            outline.addClassNames(
                    "area",
                    "by-" + look.shading().word(),
                    "shade-" + look.shading().shade(area, all));
        }
        SharedRenderer.piece(outline, "area " + code);
        return outline;
    }

    private void label(AreaTotals area) {
        MapTile tile = MapTile.find(layer, area.area().code());
        if (tile == null || tile.label() == null) {
            return;
        }
        Span figure = new Span(look.shading().figure(area));
        figure.getStyle()
                .set("left", percent(tile.label().x() - window.left(), window.width()))
                .set("top", percent(tile.label().y() - window.top(), window.height()));
        SharedRenderer.piece(figure, "label " + tile.code());
        figures.add(figure);
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
