package tracker.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.noonOn;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.ViewTest;
import tracker.ui.shared.StaticPageRenderer;

class ReplayViewTest extends ViewTest {

    private LocalDate today = LocalDate.of(2027, 3, 9);

    @Override
    protected Clock clock() {
        return noonOn(today == null ? LocalDate.of(2027, 3, 9) : today);
    }

    private String player(String attribute) {
        return $(ReplayPlayer.class).single().getElement().getAttribute(attribute);
    }

    private static String midnight(LocalDate day) {
        return Long.toString(day.atStartOfDay(LondonCalendar.ZONE).toEpochSecond());
    }

    @Test
    void it_plays_from_the_first_day_to_now() {
        UI.getCurrent().navigate("replay");

        assertThat(player("data-source")).isEqualTo("api/v1/replay?campaign=2027");
        assertThat(player("data-start")).isEqualTo(midnight(FIRST_DAY));
        assertThat(player("data-end"))
                .isEqualTo(Long.toString(Instant.parse("2027-03-09T12:00:00Z").getEpochSecond()));
        assertThat(player("data-at")).isNull();
    }

    @Test
    void a_week_that_is_over_is_played_to_its_end() {
        UI.getCurrent().navigate("replay", QueryParameters.of("campaign", "2026"));

        assertThat(player("data-source")).isEqualTo("api/v1/replay?campaign=2026");
        assertThat(player("data-end")).isEqualTo(midnight(LAST_DAY.minusYears(1).plusDays(1)));
    }

    @Test
    void the_address_says_where_it_stands_at_first() {
        UI.getCurrent()
                .navigate("replay", QueryParameters.simple(Map.of("as-at", "2027-03-08T12:00", "meaning", "happened")));

        assertThat(player("data-at"))
                .isEqualTo(Long.toString(Instant.parse("2027-03-08T12:00:00Z").getEpochSecond()));
        assertThat(player("data-meaning")).isEqualTo("happened");
    }

    @Test
    void a_time_that_has_not_come_is_left_out_and_told() {
        UI.getCurrent().navigate("replay", QueryParameters.of("as-at", "2027-03-10T12:00"));

        assertThat(pageText()).contains("10 March 2027, midday is in the future");
        assertThat(player("data-at")).isNull();
    }

    @Test
    void before_the_week_there_is_nothing_to_play() {
        today = LocalDate.of(2027, 3, 1);
        application(tracker.ui.FakeApplicationDetails.REAL);

        UI.getCurrent().navigate("replay");

        assertThat(pageText()).contains("5 March 2027");
        assertThat($(ReplayPlayer.class).exists()).isFalse();
    }

    @Test
    void without_any_campaign_the_page_says_so() {
        queries.setAnswer(new ListCampaigns(), new CampaignList(at(0), List.of()));

        UI.getCurrent().navigate("replay");

        assertThat(pageText()).contains("No campaign has been announced yet.");
    }

    @Nested
    class Where_no_script_runs {

        private Document still(LocalDate day) {
            return Jsoup.parse(StaticPageRenderer.render(new StaticReplayPanel(thisWeek(), noonOn(day)))
                    .replace("<noscript>", "<div>")
                    .replace("</noscript>", "</div>"));
        }

        @Test
        void each_day_that_has_begun_leads_to_the_board_as_it_was_known() {
            Document page = still(LocalDate.of(2027, 3, 6));

            assertThat(page.select("tbody tr")).hasSize(2);
            assertThat(page.select("tbody a").eachAttr("href"))
                    .hasSize(6)
                    .allSatisfy(href -> assertThat(
                                    new Location(href).getQueryParameters().getSingleParameter("as-at"))
                            .isPresent());
            assertThat(page.select("tbody tr").last().text()).contains("not yet");
        }

        @Test
        void before_the_week_there_is_nothing_to_lead_to() {
            assertThat(still(LocalDate.of(2027, 3, 1)).select("a")).isEmpty();
        }
    }
}
