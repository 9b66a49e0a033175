package tracker.ui.map;

/**
 * Projects England to integer coordinates. The scale of longitude is that of the middle of the country. Outlines and trust points use
 * the same projection, so that each point lies in its outline.
 */
final class MapProjection {

    static final int WIDTH = 826;
    static final int HEIGHT = 1000;

    private static final double WEST = -6.38;
    private static final double NORTH = 55.82;
    private static final double MIDDLE = Math.cos(Math.toRadians(52.9));
    private static final double SCALE = 168.3;

    private MapProjection() {}

    static int x(double longitude) {
        return (int) Math.round((longitude - WEST) * MIDDLE * SCALE);
    }

    static int y(double latitude) {
        return (int) Math.round((NORTH - latitude) * SCALE);
    }
}
