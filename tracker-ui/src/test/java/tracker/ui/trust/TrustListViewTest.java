package tracker.ui.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.standing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.participation.ParticipationQuery.TrustStandingList;
import tracker.domain.trust.Area;
import tracker.ui.ViewTest;

class TrustListViewTest extends ViewTest {

    private static final ListTrustStandings QUESTION = new ListTrustStandings(CAMPAIGN, Area.NATION, null);

    @BeforeEach
    void two_trusts() {
        queries.setAnswer(QUESTION, standings(4));
    }

    private static TrustStandingList standings(int held) {
        return new TrustStandingList(
                at(held),
                List.of(
                        standing("RJ1", "Guy's and St Thomas' NHS Foundation Trust", "Y56", held, REPORTED_AT),
                        standing("RTE", "Gloucestershire Hospitals", "Y58", 0, null)));
    }

    @Test
    void trusts_stand_under_their_regions_with_what_they_have_done() {
        navigate(TrustListView.class);

        assertThat(pageText())
                .contains("2 open trusts", "London", "South West")
                .contains("1 of 1 trust shown here take part so far.", "none", "9 March 2027, 2:15pm");
    }

    @Test
    void each_trust_leads_to_its_page_in_the_same_campaign() {
        navigate(TrustListView.class);

        assertThat($(RouterLink.class)
                        .withText("Gloucestershire Hospitals")
                        .single()
                        .getHref())
                .isEqualTo("trusts/RTE?campaign=2027");
    }

    @Test
    void the_search_finds_any_words_of_the_name_and_the_code() {
        navigate(TrustListView.class);

        $(Input.class).single().setValue("thomas guy");
        assertThat(pageText()).contains("1 of 2 open trusts").doesNotContain("Gloucestershire");

        $(Input.class).single().setValue("rte");
        assertThat(pageText()).contains("Gloucestershire").doesNotContain("Guy's");
    }

    @Test
    void a_search_that_finds_nothing_says_what_to_try() {
        navigate(TrustListView.class);

        $(Input.class).single().setValue("zzz");

        assertThat(pageText()).contains("No trusts match.");
    }

    @Test
    void the_address_carries_the_search() {
        UI.getCurrent().navigate("trusts", QueryParameters.of("q", "rte"));

        assertThat($(Input.class).single().getValue()).isEqualTo("rte");
        assertThat(pageText()).contains("1 of 2 open trusts");
    }

    @Test
    void the_figures_move_by_themselves() {
        navigate(TrustListView.class);
        RouterLink link =
                $(RouterLink.class).withText("Gloucestershire Hospitals").single();

        queries.setAnswer(QUESTION, standings(5));
        settle();

        assertThat(pageText()).contains("Held 5");
        assertThat(link.isAttached())
                .as("the link that may have the focus stays")
                .isTrue();
    }
}
