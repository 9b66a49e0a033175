package tracker.ui.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;

/**
 * The map as outlines: areas by their fill, trusts by their points. It is a picture of what the tiles and the table beside it say
 * in words, and so hidden from those who cannot see it; a click on an area follows the area's link there.
 */
final class AreaMap extends Div implements Shown<PlaceBoard> {

    private final MapLook look;
    private final Layer layer;
    private final Window window;
    private final Shape areas = new Shape("g");
    private final Shape points = new Shape("g");
    private final Div figures = new Div();

    AreaMap(MapLook look, PlaceBoard first) {
        this.look = look;
        this.layer = look.layer(first);
        this.window = look.window(first).roomy();
        Shape picture = new Shape("svg")
                .with("viewBox", window.viewBox())
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .holding(areas, points);
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
            points.add(TrustPoints.of(now.trusts(), window));
        } else {
            all.forEach(this::label);
        }
    }

    private Shape area(AreaTotals area, List<AreaTotals> all) {
        String code = String.valueOf(area.area().code());
        Shape outline = new Shape("use")
                .with("href", MapSheet.of(layer).address() + "#" + code)
                .with("data-area", code)
                .holding(new Shape("title")
                        .saying(area.name() + ": " + look.shading().told(area)));
        if (look.points()) {
            outline.addClassNames("area", "plain");
        } else {
            outline.addClassNames(
                    "area",
                    "by-" + look.shading().word(),
                    "shade-" + look.shading().shade(area, all));
        }
        Drawing.piece(outline, "area " + code);
        return outline;
    }

    private void label(AreaTotals area) {
        Tile tile = Tile.find(layer, area.area().code());
        if (tile == null || tile.label() == null) {
            return;
        }
        Span figure = new Span(look.shading().figure(area));
        figure.getStyle()
                .set("left", percent(tile.label().x() - window.left(), window.width()))
                .set("top", percent(tile.label().y() - window.top(), window.height()));
        Drawing.piece(figure, "label " + tile.code());
        figures.add(figure);
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
