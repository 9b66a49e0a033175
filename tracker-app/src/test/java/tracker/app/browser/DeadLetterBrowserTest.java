package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.domain.stand.StandId;

/** What could not be shown on the board is said on the board, explained on a page, and taken up again from there. */
class DeadLetterBrowserTest extends BrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_parked_fact_is_seen_explained_and_taken_up_again() throws Exception {
        assertThat(visit("/parked", BrowserFixture.DESK).locator("main")).containsText("All updates are shown.");
        Page board = visit("/", BrowserFixture.DESK);
        Locator link =
                board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1 update could not be shown."));
        assertThat(link).isHidden();

        StandId stand = week.book(GUYS, TUESDAY);
        week.settle();
        storeByHand(stand, "stand.StandPainted");
        week.settle();
        assertThat(link).isVisible();
        assertThat(health("participation")).contains("DEGRADED").contains("\"parkedFacts\":1");
        assertThat(health("readiness")).contains("UP");
        link.click();
        Locator main = board.locator("main");
        assertThat(main).containsText("This version of the tracker does not recognise this update.");
        board.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(main).containsText("We tried again, but this update still cannot be shown.");

        jdbc.sql(
                        "update domain_event set payload_type = 'stand.StandWithdrawn' where payload_type = 'stand.StandPainted'")
                .update();
        board.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(main).containsText("All updates are shown.");
        assertThat(main).not().containsText("Main foyer");
    }

    private String health(String group) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + "/actuator/health/" + group))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void storeByHand(StandId stand, String name) {
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                            payload_type, payload, meta_data)
                        select aggregate_identifier, 1, type, 'by hand', time_stamp, ?, convert_to(json_build_object(
                            'id', aggregate_identifier, 'campaign', 2027, 'trust', 'RJ1', 'reason', 'logged twice')::text,
                            'UTF8'), meta_data
                        from domain_event where aggregate_identifier = ? and sequence_number = 0
                        """).params(name, stand.value()).update();
    }
}
