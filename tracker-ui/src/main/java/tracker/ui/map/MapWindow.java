package tracker.ui.map;

/** The part of the projected plane that a map shows. */
record MapWindow(int left, int top, int right, int bottom) {

    private static final MapWindow NOTHING =
            new MapWindow(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

    private static final int MARGIN = 12;

    static MapWindow nothing() {
        return NOTHING;
    }

    MapWindow with(MapWindow other) {
        return new MapWindow(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    MapWindow with(int x, int y) {
        return with(new MapWindow(x, y, x, y));
    }

    int height() {
        return bottom - top;
    }

    /** Adds a margin. An empty window becomes the whole plane. */
    MapWindow withMargin() {
        return left > right
                ? new MapWindow(0, 0, MapProjection.WIDTH, MapProjection.HEIGHT)
                : new MapWindow(left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN);
    }

    int width() {
        return right - left;
    }

    String viewBox() {
        return left + " " + top + " " + width() + " " + height();
    }
}
