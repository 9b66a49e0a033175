package tracker.ui.myactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.activity;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.visitors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.OwnActivity;

class MyActivitiesCsvWriterTest {

    private static OwnActivity own(String title) {
        return new OwnActivity(
                activity("stand-1", ActivityKind.STAND, title, ActivityStage.HELD, visitors(41)),
                REPORTED_AT,
                REPORTED_AT,
                true);
    }

    private static List<String> lines(OwnActivity... activities) {
        return new String(
                        MyActivitiesCsvWriter.write(List.of(activities), at(1_234), List.of("2027", "RJ1", "held")),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void it_says_how_many_rows_it_has_and_where_it_stands() {
        List<String> lines = lines(own("Main foyer"), own("Hall, north"));
        assertThat(lines.getFirst()).startsWith("\uFEFFid,kind,trust,title,");
        assertThat(lines.get(1))
                .isEqualTo("stand-1,stand,RJ1,Main foyer,2027-03-09,2027-03-09,held,,41,,counted with a clicker,no,"
                        + "2027-03-09T14:15:00Z,2027-03-09T14:15:00Z");
        assertThat(lines.get(2)).contains(",\"Hall, north\",");
        assertThat(lines.subList(4, 9))
                .containsExactly(
                        "rows,2",
                        "position,1234",
                        "as at,2027-03-09T14:15:00Z",
                        "meaning,now",
                        "\"campaign, trust and filter\",2027,RJ1,held");
    }

    @Test
    void what_people_typed_is_never_a_formula() {
        assertThat(lines(own("=1+1")).get(1)).contains(",'=1+1,");
    }
}
