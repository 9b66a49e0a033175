package tracker.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;
import tracker.domain.trust.Area;

class MapSpriteTest {

    private static final int KILOBYTE = 1_024;

    private static List<String> codes(MapLayer layer) {
        return Pattern.compile("id=\"([A-Z0-9]+)\"")
                .matcher(MapSprite.of(layer).svg())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"REGIONS, 7", "ICBS_2026, 36", "ICBS_2023, 42"})
    void every_area_has_an_outline_and_a_tile_of_its_own(MapLayer layer, int areas) {
        assertThat(codes(layer)).hasSize(areas).doesNotHaveDuplicates();
        Set<String> taken = new HashSet<>();
        for (String code : codes(layer)) {
            MapTile tile = MapTile.find(layer, code);
            assertThat(tile).as(code).isNotNull();
            for (int column = tile.column(); column < tile.column() + tile.wide(); column++) {
                assertThat(taken.add(column + "/" + tile.row()))
                        .as(code + " lies on another tile")
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MapLayer.class)
    void a_sheet_is_small_and_its_address_names_what_is_in_it(MapLayer layer) {
        MapSprite sheet = MapSprite.of(layer);
        assertThat(sheet.svg().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64 * KILOBYTE);
        assertThat(sheet.address()).matches("map/[a-z0-9-]+\\.svg\\?v=[0-9a-f]+");
    }

    @Test
    void a_trust_lies_in_the_outline_of_its_region() {
        MapWindow london = MapSprite.of(MapLayer.REGIONS).window("Y56");
        int x = MapProjection.x(-0.1188);
        int y = MapProjection.y(51.4988);
        assertThat(x).isBetween(london.left(), london.right());
        assertThat(y).isBetween(london.top(), london.bottom());
        assertThat(london.right() - london.left()).isLessThan(MapProjection.WIDTH / 5);
    }

    private static AreaTotals area(int open, int held, int planned, int activities) {
        return new AreaTotals(
                Area.region("Y56"),
                "London",
                new ActivityTotals(0, activities, 0, 0, ReachTotals.NOBODY),
                new ParticipatingTrustCount(open, held, planned));
    }

    @Test
    void a_shade_is_a_quarter_and_nothing_at_all_has_none() {
        List<AreaTotals> all = List.of(area(8, 0, 0, 0), area(8, 1, 1, 10), area(8, 2, 1, 11), area(8, 8, 0, 40));
        assertThat(all).extracting(area -> MapShading.SHARE.shade(area, all)).containsExactly(0, 1, 2, 4);
        assertThat(all).extracting(area -> MapShading.MISSING.shade(area, all)).containsExactly(4, 3, 3, 0);
        assertThat(all)
                .extracting(area -> MapShading.ACTIVITIES.shade(area, all))
                .containsExactly(0, 1, 2, 4);
        assertThat(MapShading.MISSING.describe(all.get(2))).isEqualTo("5 of 8 trusts not started");
    }

    @Test
    void the_colour_key_has_a_label_for_each_shade_that_a_figure_can_have() {
        List<AreaTotals> all = List.of(area(8, 1, 1, 0), area(8, 8, 0, 40));
        assertThat(MapShading.SHARE.keyLabels(all))
                .containsExactly("None", "Up to 25%", "Up to 50%", "Up to 75%", "Up to 100%");
        assertThat(MapShading.ACTIVITIES.keyLabels(all))
                .containsExactly("None", "Up to 10", "Up to 20", "Up to 30", "Up to 40");
        assertThat(MapShading.ACTIVITIES.keyLabels(List.of(area(8, 1, 0, 2))))
                .containsExactly("None", "", "Up to 1", "", "Up to 2");
    }
}
