package tracker.ui.map;

import tools.jackson.databind.JsonNode;

/**
 * An outline as an SVG path with integer coordinates. Points that round to the same coordinates are merged, and rings without area are
 * dropped. Neighbours share their border points, so rounding leaves no gaps.
 */
final class AreaOutline {

    private static final int LEAST_POINTS = 3;

    private final StringBuilder path = new StringBuilder();
    private MapWindow window = MapWindow.nothing();

    private AreaOutline() {}

    static AreaOutline of(JsonNode geometry) {
        AreaOutline outline = new AreaOutline();
        JsonNode shapes = geometry.path("coordinates");
        if ("Polygon".equals(geometry.path("type").asString())) {
            shapes.forEach(outline::ring);
        } else {
            shapes.forEach(shape -> shape.forEach(outline::ring));
        }
        return outline;
    }

    String path() {
        return path.toString();
    }

    /** The bounding box. */
    MapWindow window() {
        return window;
    }

    private void ring(JsonNode points) {
        int begin = path.length();
        MapWindow around = window;
        int kept = 0;
        int x = 0;
        int y = 0;
        for (JsonNode point : points) {
            int nextX = MapProjection.x(point.get(0).asDouble());
            int nextY = MapProjection.y(point.get(1).asDouble());
            if (kept == 0) {
                path.append('M').append(nextX).append(' ').append(nextY).append('l');
                kept++;
            } else if (nextX != x || nextY != y) {
                step(nextX - x, nextY - y, kept == 1);
                kept++;
            }
            x = nextX;
            y = nextY;
            around = around.with(x, y);
        }
        if (kept > LEAST_POINTS) {
            path.append('z');
            window = around;
        } else {
            path.setLength(begin);
        }
    }

    /** A minus sign separates two numbers, so no space is needed. */
    private void step(int across, int down, boolean first) {
        if (!first && across >= 0) {
            path.append(' ');
        }
        path.append(across);
        if (down >= 0) {
            path.append(' ');
        }
        path.append(down);
    }
}
