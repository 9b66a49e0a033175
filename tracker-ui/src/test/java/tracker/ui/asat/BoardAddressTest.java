package tracker.ui.asat;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TUESDAY;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.TrustType;

class BoardAddressTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2027-12-01T00:00:00Z"), LondonCalendar.ZONE);

    private static BoardAddress read(String query) {
        return BoardAddress.read(new Location("?" + query), LATER);
    }

    private static Instant instant(String typed) {
        BoardAddress address = read("as-at=" + typed);
        assertThat(address.notUnderstood()).isEmpty();
        assertThat(address.asAt()).isNotNull();
        return address.asAt().instant();
    }

    @Test
    void a_title_names_what_is_chosen() {
        assertThat(BoardAddress.LIVE.titleSuffix()).isEmpty();
        assertThat(read("kind=stand,school-talk&type=acute&day=2027-03-09&as-at=2027-03-09T14:15")
                        .titleSuffix())
                .isEqualTo(", stands and school talks only, 9 March 2027 only, acute trusts only,"
                        + " as reported by 9 March 2027, 2:15pm");
        assertThat(read("as-at=2027-03-09T14:15&meaning=happened").titleSuffix())
                .isEqualTo(", what had happened by 9 March 2027, 2:15pm");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-09T14:15, 2027-03-09T14:15:00Z",
        "2027-03-09, 2027-03-09T00:00:00Z",
        "2027-06-01T12:00, 2027-06-01T11:00:00Z",
        "2027-03-28T00:59, 2027-03-28T00:59:00Z",
        "2027-03-28T02:00, 2027-03-28T01:00:00Z",
        "2027-10-31T01:30, 2027-10-31T00:30:00Z",
        "2027-10-31T01:30%2B00:00, 2027-10-31T01:30:00Z",
        "2027-10-31T01:30+00:00, 2027-10-31T01:30:00Z",
        "2027-03-09T14:15:30Z, 2027-03-09T14:15:30Z",
        "2027-03-09T09:15-05:00, 2027-03-09T14:15:00Z"
    })
    void a_time_is_one_on_the_london_clock(String typed, String instant) {
        assertThat(instant(typed)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-03-09T14:15:00Z", "2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z", "2027-03-28T01:00:00Z"})
    void what_was_written_is_read_back(String instant) {
        BoardAddress address = new BoardAddress(
                new BoardFilter(
                        Set.of(ActivityKind.STAND, ActivityKind.SCHOOL_TALK),
                        new DayRange(TUESDAY, TUESDAY.plusDays(2)),
                        TrustType.ACUTE),
                AsAt.happened(Instant.parse(instant)),
                java.util.List.of());
        QueryParameters written = address.mergedInto(QueryParameters.of("campaign", "2027"));
        assertThat(written.getSingleParameter("campaign")).contains("2027");
        assertThat(read(written.getQueryString())).isEqualTo(address);
    }

    @Test
    void it_looks_like_this() {
        BoardAddress address = read(
                "as-at=2027-03-09T14:15&meaning=happened&kind=school-talk,stand&day=2027-03-09&type=acute-specialist");
        assertThat(address.parameterValues())
                .containsEntry("as-at", "2027-03-09T14:15")
                .containsEntry("meaning", "happened")
                .containsEntry("kind", "stand,school-talk")
                .containsEntry("day", "2027-03-09")
                .containsEntry("type", "acute-specialist")
                .hasSize(5);
        assertThat(read("")).isEqualTo(BoardAddress.LIVE);
        assertThat(BoardAddress.LIVE.parameterValues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "as-at=yesterday, We could not read the time. Enter a time",
        "as-at=2027-03-28T01:30, the clocks went forward in that hour",
        "as-at=2028-01-01T00:00, is in the future",
        "as-at=2027-03-09T14:15&meaning=both, The meaning must be",
        "kind=stall, There is no activity type called \"stall\". Use one of: stand",
        "day=Tuesday, Write one day as 2027-03-09",
        "day=2027-03-11..2027-03-09, The first day must be before the last day.",
        "type=small, There is no trust type called \"small\". Use one of: acute"
    })
    void what_is_wrong_is_told_in_a_sentence_and_takes_nothing_else_with_it(String query, String sentence) {
        BoardAddress address = read(query + "&kind=video");
        assertThat(address.notUnderstood()).singleElement().asString().contains(sentence);
        assertThat(address.filter().kinds()).containsExactly(ActivityKind.VIDEO);
    }
}
