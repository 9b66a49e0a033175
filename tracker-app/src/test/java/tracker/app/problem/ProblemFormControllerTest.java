package tracker.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.problem.ProblemCommand.CloseProblem;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.problem.ProblemQuery.ListProblems;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.stand.StandId;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemFormControllerTest {

    @Autowired
    Queries queries;

    @Autowired
    Commands commands;

    @Autowired
    WeekStory week;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProblemRetentionTask retention;

    private StandId stand;
    private ProblemFormController form;

    @BeforeAll
    void aStand() {
        week.begin();
        stand = week.hold(GUYS, TUESDAY, 40);
        week.settle();
    }

    @BeforeEach
    void noMessages() {
        jdbc.sql("delete from problem_message").update();
        form = new ProblemFormController(queries, commands);
    }

    private int send(String activity, String text, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        String shown = form.send(activity, text, request, response, new ExtendedModelMap());
        return shown.startsWith("redirect:/problem?sent=true") ? 302 : response.getStatus();
    }

    private List<ProblemMessage> messages() {
        return queries.ask(new ListProblems());
    }

    @Test
    void a_message_reaches_organisers_who_close_it() {
        assertThat(send(stand.value(), "  A patient is named\u0000\u202e here ", "203.0.113.1"))
                .isEqualTo(302);
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).startsWith("A patient is named").doesNotContain("\u0000");
            assertThat(message.title()).isEqualTo("Main foyer");
            assertThat(message.trust()).isEqualTo("RJ1");
            assertThat(message.closed()).isNull();
        });
        CompletableFuture<Void> closed =
                commands.send(new CloseProblem(messages().getFirst().id()));
        assertThat(closed).succeedsWithin(Duration.ofSeconds(20));
        assertThat(messages().getFirst().closed()).isNotNull();
    }

    @Test
    void what_is_empty_or_too_long_or_about_nothing_is_refused_and_not_stored() {
        assertThat(send(stand.value(), "   ", "203.0.113.2")).isEqualTo(400);
        assertThat(send(stand.value(), "x".repeat(1_001), "203.0.113.2")).isEqualTo(400);
        assertThat(send("stand-nothing", "wrong", "203.0.113.2")).isEqualTo(404);
        assertThat(send("../../etc/passwd?x={y}", "wrong", "203.0.113.2")).isEqualTo(404);
        assertThat(messages()).isEmpty();
    }

    @Test
    void an_address_sends_five_an_hour_and_others_still_can() {
        for (int sent = 0; sent < ProblemFormController.HOURLY; sent++) {
            assertThat(send(stand.value(), "wrong " + sent, "203.0.113.3")).isEqualTo(302);
        }
        assertThat(send(stand.value(), "once more", "203.0.113.3")).isEqualTo(429);
        assertThat(send(stand.value(), "another", "203.0.113.4")).isEqualTo(302);
        assertThat(messages()).hasSize(6);
    }

    @Test
    void messages_are_removed_after_90_days_and_are_in_no_event() {
        send(stand.value(), "a text nobody should keep", "203.0.113.5");
        assertThat(jdbc.sql(
                                "select count(*) from domain_event where convert_from(payload, 'UTF8') like '%nobody should keep%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        clock.set("2027-06-07T11:00:00Z");
        assertThat(retention.removeExpired()).isZero();
        clock.set("2027-06-07T13:00:00Z");
        assertThat(retention.removeExpired()).isEqualTo(1);
        clock.set(TUESDAY + "T12:00:00Z");
    }
}
