package tracker.ui.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_YEAR;
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
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.participation.ParticipationQuery.TrustStandingList;
import tracker.domain.trust.Area;
import tracker.ui.ViewTest;
import tracker.ui.shared.ContentCard;

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

    private void search(String typed) {
        $(Input.class).single().setValue(typed);
    }

    @Test
    void capitals_and_spaces_do_not_matter_and_the_name_and_the_code_may_be_mixed() {
        navigate(TrustListView.class);
        search("  GUY'S   rj1 ");
        assertThat(pageText()).contains("1 of 2 open trusts", "Guy's and St Thomas'");
        search("guy's rte");
        assertThat(pageText()).contains("No trusts match. Try part of the name or the ODS code.");
    }

    @Test
    void an_emptied_search_brings_all_back() {
        navigate(TrustListView.class);
        search("zzz");
        search(" ");
        assertThat(pageText())
                .contains("2 open trusts", "Guy's", "Gloucestershire")
                .doesNotContain(" of 2 open");
    }

    @Test
    void a_region_without_a_match_is_left_out() {
        navigate(TrustListView.class);
        search("gloucestershire");
        assertThat($(ContentCard.class).all())
                .extracting(card -> card.getElement().getAttribute("aria-labelledby"))
                .containsExactly("section-south-west");
    }

    @Test
    void a_search_goes_on_while_the_figures_move() {
        navigate(TrustListView.class);
        search("guy");
        queries.setAnswer(QUESTION, standings(5));
        settle();
        assertThat(pageText()).contains("Held 5", "1 of 2 open trusts").doesNotContain("Gloucestershire");
    }

    @Test
    void trusts_stand_in_the_order_of_their_names_and_a_region_that_has_no_name_under_its_code() {
        queries.setAnswer(
                QUESTION,
                new TrustStandingList(
                        at(4),
                        List.of(
                                standing("RB1", "Zeal", "Y99", 1, null),
                                standing("RB2", "ambition", "Y99", 0, null),
                                standing("RB3", "Balance", "Y99", 1, null))));
        navigate(TrustListView.class);
        assertThat(pageText())
                .containsSubsequence("3 open trusts", "Y99", "2 of 3 trusts shown", "ambition", "Balance", "Zeal");
    }

    @Test
    void another_year_is_another_question() {
        ListTrustStandings lastYear = new ListTrustStandings(LAST_YEAR, Area.NATION, null);
        queries.setAnswer(lastYear, standings(9));
        UI.getCurrent().navigate("trusts", QueryParameters.of("campaign", "2026"));
        assertThat(pageText()).contains("Held 9");
        assertThat(queries.subscriberCount(lastYear)).isEqualTo(1);
        assertThat($(RouterLink.class)
                        .withText("Gloucestershire Hospitals")
                        .single()
                        .getHref())
                .isEqualTo("trusts/RTE?campaign=2026");
    }

    @Test
    void without_any_campaign_the_page_says_so() {
        queries.setAnswer(new ListCampaigns(), new CampaignList(at(0), List.of()));
        navigate(TrustListView.class);
        assertThat(pageText()).contains("No campaign has been announced yet.");
        assertThat($(Input.class).exists()).isFalse();
    }
}
