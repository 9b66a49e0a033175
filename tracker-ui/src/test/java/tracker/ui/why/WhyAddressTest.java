package tracker.ui.why;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ChangeReason;
import tracker.domain.trust.Area;

class WhyAddressTest {

    private static final Instant NOON = Instant.parse("2027-03-09T12:00:00Z");

    private static WhyAddress read(String query) {
        return WhyAddress.read(new Location("why" + query), thisWeek(), noonOn(TUESDAY));
    }

    private static WhyAddress read(QueryParameters parameters) {
        return read("?" + parameters.getQueryString());
    }

    @Test
    void without_anything_it_asks_for_the_last_day_of_all_of_england() {
        WhyAddress address = read("");

        assertThat(address.question().area()).isEqualTo(Area.NATION);
        assertThat(address.question().to()).isEqualTo(NOON);
        assertThat(address.question().from()).isEqualTo(NOON.minus(Duration.ofDays(1)));
        assertThat(address.measure()).isEqualTo(BridgeMeasure.HELD);
        assertThat(address.why()).isNull();
        assertThat(address.pageNumber()).isEqualTo(1);
        assertThat(address.notUnderstood()).isEmpty();
    }

    @Test
    void all_that_can_be_said_is_read() {
        WhyAddress address = read("?trust=rj1&measure=reach&from=2027-03-06T10:00&to=2027-03-07T10:00"
                + "&why=newly-reported&sheet=3&kind=stand");

        assertThat(address.question().area()).isEqualTo(Area.trust(TRUST));
        assertThat(address.question().campaign()).isEqualTo(CAMPAIGN);
        assertThat(address.question().filter().kinds()).isEqualTo(Set.of(ActivityKind.STAND));
        assertThat(address.question().from()).isEqualTo(Instant.parse("2027-03-06T10:00:00Z"));
        assertThat(address.question().to()).isEqualTo(Instant.parse("2027-03-07T10:00:00Z"));
        assertThat(address.measure()).isEqualTo(BridgeMeasure.REACH);
        assertThat(address.why()).isEqualTo(ChangeReason.NEWLY_REPORTED);
        assertThat(address.pageNumber()).isEqualTo(3);
    }

    @Test
    void an_end_that_has_not_come_is_now_and_told() {
        WhyAddress address = read("?to=2027-03-10T10:00&from=2027-03-08T10:00");

        assertThat(address.question().to()).isEqualTo(NOON);
        assertThat(address.notUnderstood()).hasSize(1);
    }

    @Test
    void an_end_before_the_beginning_is_the_last_day_and_told() {
        WhyAddress address = read("?to=2027-03-06T10:00&from=2027-03-08T10:00");

        assertThat(address.question().from()).isEqualTo(NOON.minus(Duration.ofDays(1)));
        assertThat(address.question().to()).isEqualTo(NOON);
        assertThat(address.notUnderstood()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?trust=!", "?measure=joy", "?why=fate", "?from=yesterday", "?to=soon", "?kind=party", "?day=9"})
    void what_makes_no_sense_is_told_and_the_rest_is_answered(String query) {
        WhyAddress address = read(query);

        assertThat(address.notUnderstood()).isNotEmpty();
        assertThat(address.question().area()).isEqualTo(Area.NATION);
        assertThat(address.question().to()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @EnumSource(ChangeReason.class)
    void the_events_behind_each_reason_have_an_address(ChangeReason reason) {
        WhyAddress here = read("?region=Y56&measure=planned&kind=stand");
        WhyAddress there = read(here.withEvents(reason, 2));

        assertThat(there.why()).isEqualTo(reason);
        assertThat(there.pageNumber()).isEqualTo(2);
        assertThat(there.question()).isEqualTo(here.question());
        assertThat(there.measure()).isEqualTo(BridgeMeasure.PLANNED);
    }

    @Test
    void another_period_leaves_the_events_behind_and_keeps_the_rest() {
        WhyAddress here = read("?icb=QKK&why=revised&sheet=4");
        Instant from = Instant.parse("2027-03-05T00:00:00Z");
        WhyAddress there = read(here.withPeriod(from, null));

        assertThat(there.question().from()).isEqualTo(from);
        assertThat(there.question().area()).isEqualTo(Area.icb("QKK"));
        assertThat(there.why()).isNull();
        assertThat(there.pageNumber()).isEqualTo(1);
    }

    @Test
    void one_trust_is_looked_at_in_the_same_period_and_with_the_same_left_out() {
        WhyAddress here = read("?region=Y56&measure=trusts&kind=stand&from=2027-03-06T10:00&to=2027-03-07T10:00");
        WhyAddress there = read(here.forTrust("RJ1"));

        assertThat(there.question().area()).isEqualTo(Area.trust(TRUST));
        assertThat(there.question().from()).isEqualTo(here.question().from());
        assertThat(there.question().to()).isEqualTo(here.question().to());
        assertThat(there.question().filter()).isEqualTo(here.question().filter());
        assertThat(there.measure()).isEqualTo(BridgeMeasure.HELD);
    }

    @Test
    void a_figure_of_one_type_is_told_in_its_own_words_and_leads_back_to_the_board_as_it_was() {
        WhyAddress videos = read("?measure=videos&type=acute");
        assertThat(videos.measure().words(videos.question().filter())).isEqualTo("Videos published");
        assertThat(videos.question().filter().kinds()).containsExactly(ActivityKind.VIDEO);
        assertThat(videos.boardFilter().kinds()).isEmpty();
        assertThat(videos.boardFilter().type())
                .isEqualTo(videos.question().filter().type());
        assertThat(read(videos.withPeriod(null, null)).question().filter())
                .isEqualTo(videos.question().filter());
        assertThat(videos.forFile().getQueryString()).contains("kind=video", "type=acute", "from=", "to=");

        WhyAddress completions = read("?measure=completions");
        assertThat(completions.measure().words(completions.question().filter())).isEqualTo("Course completions");
        WhyAddress talks = read("?measure=held&kind=school-talk");
        assertThat(talks.measure().words(talks.question().filter())).isEqualTo("School talks delivered");
        assertThat(BridgeMeasure.VIDEOS.word()).isEqualTo(tracker.ui.links.WhyNavigation.VIDEOS);
        assertThat(BridgeMeasure.COMPLETIONS.word()).isEqualTo(tracker.ui.links.WhyNavigation.COMPLETIONS);
    }

    @Test
    void the_words_of_links_from_boards_are_those_that_are_read_here() {
        assertThat(BridgeMeasure.HELD.word()).isEqualTo(tracker.ui.links.WhyNavigation.HELD);
        assertThat(BridgeMeasure.REACH.word()).isEqualTo(tracker.ui.links.WhyNavigation.REACH);
        assertThat(BridgeMeasure.TRUSTS.word()).isEqualTo(tracker.ui.links.WhyNavigation.TRUSTS);
    }
}
