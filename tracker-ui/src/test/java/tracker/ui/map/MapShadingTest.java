package tracker.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;
import tracker.domain.trust.Area;
import tracker.ui.BoardSamples;

class MapShadingTest {

    private static AreaTotals area(int taking, int open, int held) {
        return new AreaTotals(
                Area.region("Y56"),
                "London",
                BoardSamples.tally(0, held, new ReachTotals(held * 8L, held * 10L, held * 12L, held, 0)),
                new ParticipatingTrustCount(open, taking, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "5, 1", "6, 2", "10, 2", "11, 3", "15, 3", "16, 4", "20, 4"})
    void a_share_is_shaded_by_quarters_of_the_trusts(int taking, int shade) {
        AreaTotals area = area(taking, 20, 0);

        assertThat(MapShading.SHARE.shade(area, List.of(area))).isEqualTo(shade);
        AreaTotals missing = area(20 - taking, 20, 0);
        assertThat(MapShading.MISSING.shade(missing, List.of(missing))).isEqualTo(shade);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "25, 1", "26, 2", "51, 3", "76, 4", "100, 4"})
    void an_amount_is_shaded_by_quarters_of_the_highest_on_the_map(int held, int shade) {
        List<AreaTotals> all = List.of(area(1, 2, held), area(1, 2, 100));

        assertThat(MapShading.ACTIVITIES.shade(all.getFirst(), all)).isEqualTo(shade);
        assertThat(MapShading.REACH.shade(all.getFirst(), all)).isEqualTo(shade);
    }

    @Test
    void where_there_are_no_trusts_nothing_is_shaded() {
        AreaTotals empty = area(0, 0, 0);

        assertThat(MapShading.values())
                .allSatisfy(shading ->
                        assertThat(shading.shade(empty, List.of(empty))).isZero());
    }

    @Test
    void figures_are_short_on_the_tile_and_whole_in_words() {
        AreaTotals london = area(24, 31, 1_200);

        assertThat(MapShading.SHARE.figure(london)).isEqualTo("24/31");
        assertThat(MapShading.ACTIVITIES.figure(london)).isEqualTo("1,200");
        assertThat(MapShading.REACH.figure(london)).isEqualTo("12,000");
        assertThat(MapShading.MISSING.figure(london)).isEqualTo("7");
        assertThat(MapShading.SHARE.describe(london)).contains("24 of 31 trusts");
        assertThat(MapShading.MISSING.describe(london)).contains("7 of 31 trusts");
    }

    @ParameterizedTest
    @EnumSource(MapShading.class)
    void each_is_found_by_its_word_in_an_address_however_it_is_written(MapShading shading) {
        assertThat(MapShading.of(shading.word())).contains(shading);
        assertThat(MapShading.of(shading.word().toUpperCase(java.util.Locale.ROOT)))
                .contains(shading);
        assertThat(MapShading.of("mood")).isEmpty();
    }
}
