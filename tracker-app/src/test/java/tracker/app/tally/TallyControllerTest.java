package tracker.app.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.tally.PhoneClient.tap;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.token.ApiTokenRepository;
import tracker.app.web.RateLimiter;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.ReopenCampaign;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCount;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.ListStandCounts;
import tracker.domain.stand.TallyKey;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

/** The door for taps, over HTTP, with a link and without one. */
@ApplicationTest
@ActiveProfiles("closed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TallyControllerTest {

    @Autowired
    @Qualifier("house")
    Queries queries;

    @Autowired
    WeekStory week;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApiTokenRepository tokens;

    @Value("${local.server.port}")
    int port;

    @BeforeAll
    void begin() {
        week.begin();
        week.settle();
    }

    @BeforeEach
    void noon() {
        clock.set("2027-03-09T12:00:00Z");
    }

    private StandId stand() {
        StandId stand = week.book(LEEDS, TUESDAY);
        week.settle();
        return stand;
    }

    private TallyKey link(StandId stand) {
        TallyKey key = TallyKey.next();
        week.send(new MakeTallyLink(stand, CAMPAIGN, LEEDS, key.hash()));
        return key;
    }

    private PhoneClient phone(StandId stand) {
        return PhoneClient.with(port, stand, link(stand));
    }

    private int stored(StandId stand) {
        return jdbc.sql("""
                        select count(*) from domain_event
                        where aggregate_identifier = ? and payload_type = 'stand.VisitorsTallied'
                        """).param(stand.value()).query(Integer.class).single();
    }

    private StandCount count(TrustCode trust, StandId stand) {
        week.settle();
        return queries.ask(new ListStandCounts(CAMPAIGN, trust))
                .of(stand.value())
                .orElseThrow();
    }

    @Test
    void whoever_holds_the_link_counts_and_what_is_sent_again_counts_once() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        assertThat(phone.sends(tap("a", 1, 3), tap("a", 2, 4))).containsExactly("taken", "taken");
        assertThat(phone.sends(tap("a", 2, 4), tap("a", 3, -1), tap("a", 3, -1)))
                .containsExactly("known", "taken", "known");
        assertThat(phone.sends(tap("a", 2, 5))).containsExactly("renumber");
        assertThat(stored(stand)).isEqualTo(3);
        assertThat(phone.count().get("visitors").asInt()).isEqualTo(6);
        assertThat(phone.count().get("why").asString()).isEmpty();
    }

    @Test
    void the_same_messages_at_the_same_moment_are_stored_once() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        List<Thread> threads = new ArrayList<>();
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 6; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    said.addAll(phone.sends(tap("a", 1, 3), tap("a", 2, 4)));
                } catch (Exception failure) {
                    said.add(failure.toString());
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(said).hasSize(12).isSubsetOf("taken", "known", "later");
        assertThat(phone.sends(tap("a", 1, 3), tap("a", 2, 4))).containsExactly("known", "known");
        assertThat(stored(stand)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void many_phones_in_any_order_come_to_the_same_sum(int seed) throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        Random random = new Random(seed);
        Map<String, Integer> model = new TreeMap<>();
        List<String> messages = new ArrayList<>();
        for (int device = 0; device < 4; device++) {
            for (int number = 1; number <= 5; number++) {
                int taps = random.nextInt(9) - 3;
                if (taps != 0) {
                    model.merge("phone-" + device, taps, Integer::sum);
                    messages.addAll(Collections.nCopies(1 + random.nextInt(2), tap("phone-" + device, number, taps)));
                }
            }
        }
        Collections.shuffle(messages, random);
        for (int from = 0; from < messages.size(); from += 7) {
            phone.sends(
                    messages.subList(from, Math.min(from + 7, messages.size())).toArray(String[]::new));
        }
        StandCount count = count(LEEDS, stand);
        // a phone takes back only what it has counted itself
        assertThat(count.visitors())
                .isEqualTo(model.values().stream()
                        .mapToInt(taps -> Math.max(taps, 0))
                        .sum());
        assertThat(count.phones()).isEqualTo((int)
                model.values().stream().filter(taps -> taps > 0).count());
        assertThat(stored(stand)).isEqualTo((int) messages.stream().distinct().count());
    }

    @Test
    void a_link_that_is_wrong_anothers_or_ended_takes_nothing() throws Exception {
        StandId stand = stand();
        StandId other = stand();
        TallyKey first = link(stand);
        TallyKey others = link(other);
        assertThat(PhoneClient.with(port, stand, TallyKey.next()).sends(tap("a", 1, 3)))
                .containsExactly("link");
        assertThat(PhoneClient.with(port, stand, others).sends(tap("a", 1, 3))).containsExactly("link");
        assertThat(new PhoneClient(port, stand, "no key").sends(tap("a", 1, 3))).containsExactly("link");
        assertThat(PhoneClient.with(port, stand, first).sends(tap("a", 1, 3))).containsExactly("taken");

        TallyKey second = link(stand);
        assertThat(PhoneClient.with(port, stand, first).why(tap("a", 2, 3)))
                .first()
                .asString()
                .startsWith("This link has ended");
        assertThat(PhoneClient.with(port, stand, second).sends(tap("a", 2, 3))).containsExactly("taken");

        clock.set("2027-03-10T23:59:00Z");
        assertThat(PhoneClient.with(port, stand, second).sends(tap("a", 3, 3))).containsExactly("taken");
        clock.set("2027-03-11T00:00:00Z");
        assertThat(PhoneClient.with(port, stand, second).sends(tap("a", 4, 3))).containsExactly("link");
        assertThat(stored(stand)).isEqualTo(3);
        assertThat(stored(other)).isZero();
    }

    @Test
    void a_header_that_names_another_stand_opens_nothing() throws Exception {
        StandId stand = stand();
        StandId other = stand();
        PhoneClient phone = PhoneClient.with(port, stand, link(stand));
        var answer = phone.send(phone.request("/tally/" + other + "/taps")
                .POST(BodyPublishers.ofString("{\"taps\":[" + tap("a", 1, 3) + "]}")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(stored(other)).isZero();
    }

    @Test
    void whoever_has_no_link_and_is_not_signed_in_is_told_that_all_is_kept() throws Exception {
        StandId stand = stand();
        PhoneClient phone = new PhoneClient(port, stand, null);
        assertThat(phone.sends(tap("a", 1, 3), tap("a", 2, 3))).containsExactly("signin", "signin");
        assertThat(phone.why(tap("a", 1, 3))).containsExactly("Sign in to send. What you counted is saved.");
        assertThat(phone.count().get("signIn").asBoolean()).isTrue();
        assertThat(stored(stand)).isZero();
    }

    @Test
    void another_site_cannot_send_in_somebodys_name() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        String body = "{\"taps\":[" + tap("a", 1, 3) + "]}";
        String path = "/tally/" + stand + "/taps";
        assertThat(phone.send(phone.request(path)
                                .setHeader("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(phone.send(phone.request(path).setHeader("Tally-Stand", "").POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(phone.send(phone.request(path)
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stored(stand)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"taps\":[null]}",
                "{\"taps\":[{\"device\":null,\"number\":1,\"taps\":1,\"at\":\"2027-03-09T12:00:00Z\"}]}",
                "{\"taps\":[{\"device\":\"a\",\"number\":1,\"taps\":1}]}",
                "{\"taps\":[{\"device\":\"a\",\"number\":1,\"taps\":99999999999,\"at\":\"2027-03-09T12:00:00Z\"}]}",
                "{\"taps\":"
            })
    void what_cannot_be_read_is_said_and_nothing_is_stored(String body) throws Exception {
        StandId stand = stand();
        var answer = phone(stand).post(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("They stay on this phone.");
        assertThat(stored(stand)).isZero();
    }

    @Test
    void one_impossible_message_keeps_none_of_the_others_back() throws Exception {
        StandId stand = stand();
        assertThat(phone(stand)
                        .sends(tap("a", 1, 0), tap("b c", 1, 5), tap("a", 0, 5), tap("a", 2, 20_000), tap("a", 3, 5)))
                .containsExactly("refused", "refused", "refused", "refused", "taken");
    }

    @Test
    void a_flood_is_refused_and_stores_nothing() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        assertThat(phone.post("x".repeat(64 * 1024 + 1)).statusCode()).isEqualTo(413);
        String many = Collections.nCopies(101, tap("a", 1, 1)).stream().collect(Collectors.joining(","));
        assertThat(phone.post("{\"taps\":[" + many + "]}").statusCode()).isEqualTo(400);
        assertThat(stored(stand)).isZero();
        RateLimiter pace = new RateLimiter(2, Duration.ofMinutes(1));
        assertThat(List.of(pace.tryAcquire("a"), pace.tryAcquire("a"))).containsOnly(true);
        assertThat(pace.tryAcquire("a")).isFalse();
        assertThat(pace.tryAcquire("b")).isTrue();
    }

    @Test
    void at_a_stand_that_does_not_stand_the_sentence_says_why() throws Exception {
        StandId withdrawn = stand();
        PhoneClient phone = phone(withdrawn);
        phone.sends(tap("a", 1, 3));
        week.withdraw(withdrawn, LEEDS);
        assertThat(phone.why(tap("a", 2, 3))).containsExactly("This stand was withdrawn. Restore it first.");
        week.settle();
        assertThat(phone.count().get("why").asString()).isEqualTo("This stand was withdrawn. Restore it first.");
        assertThat(phone.sends(tap("a", 1, 3))).containsExactly("known");
        week.send(new RestoreStand(withdrawn, CAMPAIGN, LEEDS, REASON));
        assertThat(phone.sends(tap("a", 2, 3))).containsExactly("taken");
        StandId cancelled = stand();
        PhoneClient other = phone(cancelled);
        week.send(new CancelStand(cancelled, CAMPAIGN, LEEDS, REASON));
        assertThat(other.why(tap("a", 1, 3))).containsExactly("This stand was cancelled. Restore it first.");
    }

    @Test
    void in_a_closed_campaign_nothing_is_taken_and_the_sentence_says_so_before_anybody_counts() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        assertThat(phone.sends(tap("a", 1, 3))).containsExactly("taken");
        week.send(new CloseCampaign(CAMPAIGN, REASON));
        try {
            String closed = "The campaign has closed. What is already reported can still be corrected.";
            assertThat(phone.why(tap("a", 2, 3))).containsExactly(closed);
            assertThat(phone.count().get("why").asString()).isEqualTo(closed);
            assertThat(phone.sends(tap("a", 1, 3))).containsExactly("known");
        } finally {
            week.send(new ReopenCampaign(CAMPAIGN, REASON));
        }
        assertThat(phone.sends(tap("a", 2, 3))).containsExactly("taken");
        assertThat(phone.count().get("why").asString()).isEmpty();
    }

    @Test
    void a_system_with_the_trusts_token_and_a_phone_count_together_and_the_same_tally_once() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        String secret = tokens.make(LEEDS, new TextLine("ours")).secret();
        assertThat(phone.sends(tap("a", 1, 3))).containsExactly("taken");
        assertThat(tallied(phone, secret, tap("a", 1, 3))).isBetween(200, 201);
        assertThat(tallied(phone, secret, tap("Clicker at door B", 1, 4))).isBetween(200, 201);
        assertThat(tallied(phone, secret, tap("b", 1, 5))).isBetween(200, 201);
        assertThat(phone.sends(tap("b", 1, 5), tap("b", 2, 1))).containsExactly("taken", "taken");
        assertThat(phone.sends(tap("b", 1, 6))).containsExactly("renumber");
        StandCount count = count(LEEDS, stand);
        assertThat(count.visitors()).isEqualTo(13);
        assertThat(count.phones()).isEqualTo(3);
        assertThat(stored(stand)).isEqualTo(4);
    }

    private static int tallied(PhoneClient phone, String secret, String tally) throws Exception {
        return phone.send(phone.request("/api/v1/stands/" + phone.stand() + "/tallies")
                        .header("Authorization", "Bearer " + secret)
                        .POST(BodyPublishers.ofString(tally)))
                .statusCode();
    }

    @Test
    void before_its_day_nothing_is_taken() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        clock.set("2027-03-08T23:59:59Z");
        assertThat(phone.why(tap("a", 1, 3))).containsExactly("Counting opens on the first day of the stand.");
        clock.set("2027-03-09T00:00:00Z");
        assertThat(phone.sends(tap("a", 1, 3))).containsExactly("taken");
    }

    @Test
    void what_came_after_the_report_is_told_until_it_is_added() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        phone.sends(tap("a", 1, 200), tap("b", 1, 12));
        assertThat(count(LEEDS, stand).sinceReported()).isZero();
        week.report(stand, LEEDS, 212);
        assertThat(count(LEEDS, stand).sinceReported()).isZero();
        phone.sends(tap("c", 1, 34));
        StandCount late = count(LEEDS, stand);
        assertThat(late.visitors()).isEqualTo(246);
        assertThat(late.phones()).isEqualTo(3);
        assertThat(late.sinceReported()).isEqualTo(34);
        week.send(new ReviseStand(
                stand, CAMPAIGN, LEEDS, Objects.requireNonNull(late.reported()).withMore(34), REASON));
        assertThat(count(LEEDS, stand).sinceReported()).isZero();
        assertThat(queries.ask(new GetActivityHistory(stand.value()))
                        .orElseThrow()
                        .activity()
                        .reach()
                        .best())
                .isEqualTo(246);
    }

    @Test
    void taps_move_no_board_and_are_no_news_and_a_history_tells_them_run_by_run() throws Exception {
        StandId stand = week.book(GUYS, TUESDAY);
        week.settle();
        TallyKey key = TallyKey.next();
        week.send(new MakeTallyLink(stand, CAMPAIGN, GUYS, key.hash()));
        var before = queries.ask(new GetBoard(CAMPAIGN, Area.trust(GUYS))).orElseThrow();
        PhoneClient.with(port, stand, key).sends(tap("a", 1, 3), tap("a", 2, 4), tap("a", 3, 5));
        week.settle();
        var after = queries.ask(new GetBoard(CAMPAIGN, Area.trust(GUYS))).orElseThrow();
        assertThat(after.participation().total())
                .isEqualTo(before.participation().total());
        assertThat(after.newest()).isEqualTo(before.newest());
        assertThat(after.moment().position()).isGreaterThan(before.moment().position());
        week.report(stand, GUYS, 12);
        PhoneClient.with(port, stand, key).sends(tap("a", 4, 1));
        week.settle();
        assertThat(queries.ask(new GetActivityHistory(stand.value()))
                        .orElseThrow()
                        .events())
                .extracting(EventSummary::sentence)
                .containsExactly(
                        "Stand booked for 9 March 2027: Main foyer.",
                        "A link for counting at the stand was created; any earlier link no longer works.",
                        "Visitors tallied at the stand: +5. And before it 2 more of this kind.",
                        "Stand held on 9 March 2027, Main foyer: 12 visitors, counted with a clicker.",
                        "Visitors tallied at the stand: +1.");
    }

    @Test
    void the_page_opens_for_anyone_and_holds_no_key() throws Exception {
        StandId stand = stand();
        PhoneClient phone = phone(stand);
        var page = phone.send(phone.request("/tally/" + stand).GET());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Main foyer", "Leeds Teaching Hospitals");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(phone.send(phone.request("/tally/stand-nowhere").GET()).statusCode())
                .isEqualTo(404);
        assertThat(phone.send(phone.request("/tally/worker.js").GET()).body()).contains("newestOrKept");
        var unknown = new PhoneClient(port, new StandId("stand-nowhere"), null).post("{\"taps\":[]}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("stays on this phone");
    }
}
