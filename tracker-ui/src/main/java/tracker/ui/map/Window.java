package tracker.ui.map;

/** A part of the sheet that a map shows. */
record Window(int left, int top, int right, int bottom) {

    private static final Window NOTHING =
            new Window(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

    private static final int MARGIN = 12;

    static Window nothing() {
        return NOTHING;
    }

    Window with(Window other) {
        return new Window(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Window with(int x, int y) {
        return with(new Window(x, y, x, y));
    }

    int height() {
        return bottom - top;
    }

    /** With some room around; all of the sheet where there is nothing to see. */
    Window roomy() {
        return left > right
                ? new Window(0, 0, Projection.WIDTH, Projection.HEIGHT)
                : new Window(left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN);
    }

    int width() {
        return right - left;
    }

    String viewBox() {
        return left + " " + top + " " + width() + " " + height();
    }
}
