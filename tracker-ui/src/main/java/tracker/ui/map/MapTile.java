package tracker.ui.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The position of an area on the tile map, where all areas have the same size and stay readable on a phone.
 *
 * @param code of the region or ICB
 * @param name short enough for a tile
 * @param column from 1
 * @param row from 1
 * @param wide in columns
 * @param label position of its figure on the outline map; null if there is no space
 */
record MapTile(
        String code,
        String name,
        int column,
        int row,
        int wide,
        @Nullable LabelPosition label) {

    record LabelPosition(int x, int y) {}

    private static final Map<MapLayer, Map<String, MapTile>> TILES = read();
    private static final int COLUMNS_OF_THE_FILE = 8;

    /** Null for an unknown area. */
    static @Nullable MapTile find(MapLayer layer, @Nullable String code) {
        return code == null ? null : TILES.getOrDefault(layer, Map.of()).get(code);
    }

    private static Map<MapLayer, Map<String, MapTile>> read() {
        Map<MapLayer, Map<String, MapTile>> tiles = new HashMap<>();
        for (List<String> row : rows()) {
            for (MapLayer layer : MapLayer.values()) {
                if (layer.word().equals(row.getFirst())) {
                    tiles.computeIfAbsent(layer, first -> new HashMap<>()).put(row.get(1), tile(row));
                }
            }
        }
        return tiles;
    }

    private static List<List<String>> rows() {
        String name = "/tracker/map/tiles.csv";
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MapTile.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", COLUMNS_OF_THE_FILE)))
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException("The map tiles in the application cannot be read", broken);
        }
    }

    private static MapTile tile(List<String> row) {
        LabelPosition label = row.get(6).isEmpty()
                ? null
                : new LabelPosition(
                        MapProjection.x(Double.parseDouble(row.get(7))),
                        MapProjection.y(Double.parseDouble(row.get(6))));
        return new MapTile(row.get(1), row.get(2), number(row, 3), number(row, 4), number(row, 5), label);
    }

    private static int number(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }
}
