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

/**
 * A point for the headquarters of each trust that takes part: a disc if it has held an activity, a ring if it has planned
 * one. Who has not started or owes a report is not for the public.
 */
final class TrustPointsRenderer {

    private static final int POINTS_IN_THE_HEIGHT = 130;
    private static final int SMALLEST = 3;

    private TrustPointsRenderer() {}

    /** The points of one region are one piece, to keep the number of pieces small. */
    static List<Component> of(List<TrustSummary> trusts, MapWindow window) {
        int size = Math.max(SMALLEST, window.height() / POINTS_IN_THE_HEIGHT);
        Map<String, List<TrustSummary>> byRegion = trusts.stream()
                .filter(TrustSummary::takesPart)
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
        TrustStage stage = trust.totals().held() > 0 ? TrustStage.REPORTED : TrustStage.PLANNED;
        return new MarkupElement("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", size)
                .with("data-area", trust.code())
                .withClass("point-" + StageClassName.of(stage))
                .withChildren(new MarkupElement("title").withText(trust.name() + ": " + words(stage)));
    }

    static String words(TrustStage stage) {
        return stage == TrustStage.REPORTED ? "held an activity" : "planned an activity";
    }
}
