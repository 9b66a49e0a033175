package tracker.ui.myactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TUESDAY;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.NotFoundView;

/** Which activities are listed, in which order, and whose they are. */
class MyActivityFilterTest extends MyActivitiesFixture {

    @ParameterizedTest
    @CsvSource({
        "ALL, PLANNED, 0, true",
        "ALL, WITHDRAWN, 0, true",
        "OWED, PLANNED, -1, true",
        "OWED, PLANNED, 0, false",
        "OWED, HELD, -1, false",
        "PLANNED, PLANNED, -1, false",
        "PLANNED, PLANNED, 0, true",
        "PLANNED, HELD, 0, false",
        "HELD, HELD, 0, true",
        "HELD, WITHDRAWN, 0, false",
        "CANCELLED, CANCELLED, 0, true",
        "CANCELLED, WITHDRAWN, 0, false",
        "WITHDRAWN, WITHDRAWN, 0, true",
        "WITHDRAWN, CANCELLED, 0, false",
    })
    void each_filter_shows_its_stage_and_what_is_owed_is_over(
            MyActivityFilter filter, ActivityStage stage, int days, boolean shown) {
        OwnActivity own = own("1", "Chapel", TUESDAY.plusDays(days), stage, false);
        assertThat(filter.fits(own, TUESDAY)).isEqualTo(shown);
    }

    @Test
    void mine_is_what_i_logged_whatever_became_of_it() {
        assertThat(MyActivityFilter.MINE.fits(own("1", "A", TUESDAY, ActivityStage.WITHDRAWN, true), TUESDAY))
                .isTrue();
        assertThat(MyActivityFilter.MINE.fits(own("1", "A", TUESDAY, ActivityStage.HELD, false), TUESDAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(MyActivityFilter.class)
    void each_is_found_by_its_word_in_an_address(MyActivityFilter filter) {
        assertThat(MyActivityFilter.read(filter.word())).contains(filter);
    }

    @Test
    void latest_first_groups_by_the_day_of_the_update() {
        know(week());
        show(Map.of("order", "newest"));
        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("Reported on Tue 9 March");
        show(Map.of());
        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Wed 10 March", "Tue 9 March", "Mon 8 March");
    }

    @Test
    void a_filter_that_nothing_matches_says_so() {
        know(week());
        show(Map.of("show", "cancelled"));
        assertThat(titles()).isEmpty();
        assertThat(pageText()).contains("No activities match this filter.", "0 of 4 activities");
    }

    @Test
    void the_counts_and_the_list_move_when_somebody_reports() {
        know(week());
        show(Map.of("show", "owed"));
        assertThat(titles()).hasSize(1);
        know(own("3", "Library", TUESDAY.minusDays(1), ActivityStage.HELD, false));
        settle();
        assertThat(titles()).isEmpty();
        assertThat(pageText().replace("  ", " ")).contains("Still to report 0", "Held 1", "All 1");
    }

    @Test
    void a_filter_keeps_the_order_and_the_order_keeps_the_filter() {
        know(week());
        show(Map.of("show", "held", "order", "newest"));
        assertThat($(RouterLink.class).withText("By day").single().getHref())
                .contains("show=held")
                .doesNotContain("order=");
        assertThat($(RouterLink.class)
                        .withCondition(link -> words(link).startsWith("Withdrawn"))
                        .single()
                        .getHref())
                .contains("show=withdrawn", "order=newest");
    }

    @Test
    void of_many_that_are_owed_the_oldest_five_stand_on_top_and_the_rest_behind_a_link() {
        know(IntStream.rangeClosed(1, 6)
                .mapToObj(n -> own("" + n, "Stand " + n, TUESDAY.minusDays(n), ActivityStage.PLANNED, false))
                .toArray(OwnActivity[]::new));
        open("");
        String card = words($(MyUnreportedActivitiesCard.class).single());
        assertThat(card)
                .contains("6 activities are over but not reported yet.", "All 6 still to report")
                .containsSubsequence("Stand 6", "Stand 5", "Stand 2")
                .doesNotContain("Stand 1,");
        know(own("6", "Stand 6", TUESDAY.minusDays(6), ActivityStage.HELD, false));
        settle();
        assertThat($(MyUnreportedActivitiesCard.class).exists())
                .as("hidden once nothing is owed")
                .isFalse();
    }

    @Test
    void who_speaks_for_several_trusts_chooses_among_them() {
        currentUser(new FakeCurrentUser(
                new CallerIdentity(
                        new PersonId("person-cora"),
                        null,
                        Map.of(new TrustCode("RTE"), Role.LEAD, new TrustCode("RJ1"), Role.CONTRIBUTOR)),
                "Cora Contributor"));
        know(week());
        open("");
        assertThat($(RouterLink.class)
                        .withText("Gloucestershire Hospitals")
                        .single()
                        .getHref())
                .contains("trust=RTE");
        show(Map.of("trust", "rj1"));
        assertThat(titles()).hasSize(4);
        assertThat(pageText()).contains("Another trust");
    }

    @Test
    void who_has_no_trust_is_told_whom_to_ask() {
        currentUser(new FakeCurrentUser(new CallerIdentity(new PersonId("person-nia"), null, Map.of()), "Nia"));
        open("");
        assertThat(pageText()).contains("You do not have a role at a trust yet.");
        assertThat($(NativeButton.class).withText("Select all on this page").exists())
                .isFalse();
    }

    @Test
    void an_address_that_makes_no_sense_is_answered_in_plain_words() {
        know(week());
        refused(Map.of("show", "lost"), "The filter in this address is not valid.");
        refused(Map.of("trust", "?"), "A trust's ODS code has 3 to 6 capital letters and digits.");
        refused(Map.of("campaign", "next"), "There is no campaign for the year in this address.");
        queries.setAnswer(new GetActivityHistory("stand-99"), Optional.empty());
        open("/stand-99");
        assertThat(pageText()).contains("There is no activity at this address.");
    }

    private void refused(Map<String, String> parameters, String sentence) {
        show(parameters);
        assertThat($(NotFoundView.class).exists()).isTrue();
        assertThat(pageText()).contains(sentence);
    }
}
