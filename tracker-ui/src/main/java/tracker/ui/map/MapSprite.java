package tracker.ui.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All outlines of a layer as one static SVG file, which browsers cache. A live map references the outlines and contains only colours and
 * figures, so that its messages stay small (decision 0037).
 */
public final class MapSprite {

    private static final Map<MapLayer, MapSprite> SHEETS = new EnumMap<>(MapLayer.class);

    private final Map<String, MapWindow> windows = new HashMap<>();
    private final String svg;
    private final String address;

    private MapSprite(MapLayer layer) {
        StringBuilder symbols = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"><defs>\n");
        for (JsonNode feature : read(layer).path("features")) {
            String code = feature.path("properties").path(layer.code()).asString();
            AreaOutline outline = AreaOutline.of(feature.path("geometry"));
            windows.put(code, outline.window());
            symbols.append("<path id=\"%s\" d=\"%s\"/>%n".formatted(code, outline.path()));
        }
        svg = symbols.append("</defs></svg>\n").toString();
        address = "map/" + layer.word() + ".svg?v=" + version(svg);
    }

    /** Projected on first use and cached. */
    public static MapSprite of(MapLayer layer) {
        synchronized (SHEETS) {
            return SHEETS.computeIfAbsent(layer, MapSprite::new);
        }
    }

    public String svg() {
        return svg;
    }

    /** The address with a version, so that browsers can cache the file forever. */
    public String address() {
        return address;
    }

    /** The bounding box of an area; empty for an unknown code. */
    MapWindow window(@Nullable String code) {
        return code == null ? MapWindow.nothing() : windows.getOrDefault(code, MapWindow.nothing());
    }

    private static JsonNode read(MapLayer layer) {
        String name = "/tracker/map/" + layer.file() + ".geojson";
        try (InputStream file = Objects.requireNonNull(MapSprite.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readTree(file);
        } catch (IOException broken) {
            throw new IllegalStateException("The map outlines in the application cannot be read", broken);
        }
    }

    private static String version(String svg) {
        CRC32 sum = new CRC32();
        sum.update(svg.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
