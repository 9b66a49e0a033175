package tracker.ui.map;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustSummary;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.SharedRenderer;

/** A point for each trust's headquarters. Its shape shows the stage: cross, ring, ring with a dot, disc. */
final class TrustPointsRenderer {

    private static final int POINTS_IN_THE_HEIGHT = 130;
    private static final int SMALLEST = 3;

    private TrustPointsRenderer() {}

    /** The points of one region are one piece, to keep the number of pieces small. */
    static List<Component> of(List<TrustSummary> trusts, MapWindow window) {
        int size = Math.max(SMALLEST, window.height() / POINTS_IN_THE_HEIGHT);
        Map<String, List<TrustSummary>> byRegion = trusts.stream()
                .filter(trust -> trust.latitude() != null && trust.longitude() != null)
                .collect(Collectors.groupingBy(trust -> trust.region().code(), TreeMap::new, Collectors.toList()));
        return byRegion.entrySet().stream()
                .<Component>map(region -> {
                    MarkupElement points = new MarkupElement("g");
                    region.getValue().forEach(trust -> points.add(point(trust, size)));
                    SharedRenderer.piece(points, "points " + region.getKey());
                    return points;
                })
                .toList();
    }

    private static MarkupElement point(TrustSummary trust, int size) {
        int x = trust.longitude() == null ? 0 : MapProjection.x(trust.longitude());
        int y = trust.latitude() == null ? 0 : MapProjection.y(trust.latitude());
        MarkupElement point = trust.stage() == TrustStage.NOT_STARTED
                ? new MarkupElement("path").with("d", cross(x, y, size))
                : new MarkupElement("circle").with("cx", x).with("cy", y).with("r", size);
        return point.with("data-area", trust.code())
                .withClass("point-" + StageClassName.of(trust.stage()))
                .withChildren(new MarkupElement("title")
                        .withText(trust.name() + ": " + trust.stage().words()));
    }

    private static String cross(int x, int y, int size) {
        return "M%d %dl%d %dm0 %dl%d %d"
                .formatted(x - size, y - size, 2 * size, 2 * size, -2 * size, -2 * size, 2 * size);
    }
}
