package tracker.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.app.calendar.FetchedFeedFixture.FetchedFeedEntry;
import tracker.domain.calendar.CalendarCommand.RenewFeed;
import tracker.domain.calendar.FeedToken;
import tracker.domain.campaign.CampaignCommand.RescheduleCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;

/** Feeds as calendar programs fetch them, held against the facts. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarFeedControllerTest {

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private FeedToken guys;

    @BeforeAll
    void aWeek() {
        week.begin();
        guys = renewed(GUYS);
    }

    @Test
    void anyone_can_subscribe_to_the_nation_or_a_region() throws Exception {
        StandId ours = week.book(GUYS, TUESDAY);
        StandId theirs = week.book(LEEDS, TUESDAY);
        week.settle();
        HttpResponse<String> london = get("/calendar/open.ics?region=Y56");
        assertThat(london.statusCode()).isEqualTo(200);
        assertThat(london.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
        assertThat(london.body()).contains(ours.value()).doesNotContain(theirs.value());
        assertThat(get("/calendar/open.ics?kind=stand").body()).contains(ours.value(), theirs.value());
        assertThat(get("/calendar/open.ics?kind=school-talk").body()).doesNotContain(ours.value());
        String tag = london.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/calendar/open.ics?region=Y56", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=XXX", "region=y56", "kind=video", "kind=", "region=%27%20or%201"})
    void what_is_no_part_and_no_kind_has_no_calendar(String asked) throws Exception {
        assertThat(get("/calendar/open.ics?" + asked).statusCode()).isEqualTo(404);
    }

    /** Last, since it leaves nothing for the others to ask. */
    @Order(Integer.MAX_VALUE)
    @Test
    void however_many_come_a_file_is_written_once_and_who_comes_too_often_waits() throws Exception {
        String first = get("/calendar/open.ics?region=Y63").body();
        week.book(LEEDS, TUESDAY.plusDays(1));
        week.settle();
        assertThat(get("/calendar/open.ics?region=Y63").body()).isEqualTo(first);
        int status = 200;
        for (int visit = 0; visit < 80 && status != 429; visit++) {
            HttpResponse<String> answer = get("/calendar/open.ics?region=Y63");
            status = answer.statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    private FeedToken renewed(TrustCode trust) {
        FeedToken token = FeedToken.next();
        week.send(new RenewFeed(trust, token.hash()));
        return token;
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String path(TrustCode trust, FeedToken token) {
        return "/calendar/trusts/" + trust + "/" + token.value() + ".ics";
    }

    private FetchedFeedFixture feed(TrustCode trust, FeedToken token) throws Exception {
        week.settle();
        HttpResponse<String> answer = get(path(trust, token));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FetchedFeedFixture.of(answer);
    }

    private FetchedFeedEntry told(StandId stand) throws Exception {
        return feed(GUYS, guys).entry(stand.value());
    }

    private StandId book(TrustCode trust, String place) {
        StandId stand = StandId.next();
        week.send(new BookStand(
                stand, CAMPAIGN, trust, new StandDetails(DayRange.on(TUESDAY), new TextLine(place), List.of(), null)));
        return stand;
    }

    private static FetchedFeedEntry expected(
            String status, int sequence, String stamp, LocalDate start, LocalDate end) {
        return new FetchedFeedEntry(status, sequence, Instant.parse(stamp), start, end);
    }

    @Test
    void a_stand_that_is_moved_and_cancelled_stays_the_same_entry_and_each_change_counts() throws Exception {
        LocalDate wednesday = TUESDAY.plusDays(1);
        LocalDate friday = TUESDAY.plusDays(3);
        clock.set("2027-03-01T09:00:00Z");
        StandId stand = book(GUYS, "Main foyer");
        assertThat(told(stand)).isEqualTo(expected("CONFIRMED", 0, "2027-03-01T09:00:00Z", TUESDAY, wednesday));

        clock.set("2027-03-02T09:00:00Z");
        week.send(new RescheduleStand(stand, CAMPAIGN, GUYS, new DayRange(wednesday, wednesday.plusDays(1)), REASON));
        assertThat(told(stand)).isEqualTo(expected("CONFIRMED", 1, "2027-03-02T09:00:00Z", wednesday, friday));

        clock.set("2027-03-03T09:00:00Z");
        week.send(new CancelStand(stand, CAMPAIGN, GUYS, REASON));
        assertThat(told(stand)).isEqualTo(expected("CANCELLED", 2, "2027-03-03T09:00:00Z", wednesday, friday));
        assertThat(feed(GUYS, guys).text(stand.value(), Property.SUMMARY)).isEqualTo("Cancelled – Stand: Main foyer");
    }

    @Test
    void a_stand_that_is_withdrawn_restored_and_held_stays_the_same_entry_and_each_change_counts() throws Exception {
        LocalDate wednesday = TUESDAY.plusDays(1);
        clock.set("2027-03-01T09:00:00Z");
        StandId stand = book(GUYS, "Main foyer");
        clock.set("2027-03-02T09:00:00Z");
        week.withdraw(stand, GUYS);
        assertThat(told(stand)).isEqualTo(expected("CANCELLED", 1, "2027-03-02T09:00:00Z", TUESDAY, wednesday));
        clock.set("2027-03-03T09:00:00Z");
        week.send(new RestoreStand(stand, CAMPAIGN, GUYS, REASON));
        assertThat(told(stand)).isEqualTo(expected("CONFIRMED", 2, "2027-03-03T09:00:00Z", TUESDAY, wednesday));
        clock.set("2027-03-09T18:00:00Z");
        week.report(stand, GUYS, 40);
        assertThat(told(stand)).isEqualTo(expected("CONFIRMED", 3, "2027-03-09T18:00:00Z", TUESDAY, wednesday));
        assertThat(feed(GUYS, guys).text(stand.value(), Property.DESCRIPTION)).startsWith("Held.");
    }

    @Test
    void whatever_people_type_stays_one_text_and_the_file_is_a_valid_calendar() throws Exception {
        String typed = "Foyer; north, by the \\ stairs: \"here\" \u00e9\u4e2d " + "long ".repeat(20) + "name";
        StandId stand = book(GUYS, typed);
        FetchedFeedFixture feed = feed(GUYS, guys);
        assertThat(feed.text(stand.value(), Property.SUMMARY)).isEqualTo("Stand: " + typed);
        assertThat(feed.text(stand.value(), Property.LOCATION)).isEqualTo(typed + ", Guy's and St Thomas'");
        assertThat(feed.text(stand.value(), Property.URL))
                .isEqualTo("http://127.0.0.1:" + port + "/trusts/RJ1?campaign=2027");
        assertThat(feed.calendar().validate().hasErrors()).isFalse();
        assertThat(feed.answer().body())
                .contains("X-WR-TIMEZONE:Europe/London\r\n", "DTSTART;VALUE=DATE:20270309\r\n")
                .contains("Foyer\\; north\\, by the \\\\ stairs");
    }

    @Test
    void a_trust_that_has_planned_nothing_has_the_week_in_its_calendar() throws Exception {
        TrustCode quiet = new TrustCode("RTE");
        week.register(quiet, "Gloucestershire", "Y58", "South West", "QR1");
        FetchedFeedFixture feed = feed(quiet, renewed(quiet));
        assertThat(feed.ids()).containsExactly("week-2027@tracker");
        assertThat(feed.calendar().validate().hasErrors()).isFalse();
    }

    @Test
    void the_week_has_its_number_of_changes_and_its_times_from_its_own_events() throws Exception {
        FetchedFeedEntry before = feed(GUYS, guys).entry("week-2027");
        week.send(new RescheduleCampaign(
                CAMPAIGN,
                new CampaignDays(
                        before.start().minusDays(28),
                        before.start(),
                        before.end().minusDays(1),
                        before.end().plusDays(20)),
                DatesStatus.CONFIRMED,
                new Reason("Confirmed by the national team")));
        FetchedFeedFixture after = feed(GUYS, guys);
        assertThat(after.entry("week-2027").sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.entry("week-2027").stamp()).isAfterOrEqualTo(before.stamp());
        assertThat(after.text("week-2027", Property.LAST_MODIFIED))
                .isEqualTo(after.text("week-2027", Property.DTSTAMP));
        assertThat(after.text("week-2027", Property.CREATED)).isNotEmpty();
        assertThat(feed(LEEDS, renewed(LEEDS)).entry("week-2027").stamp())
                .as("a new address is no change of the week")
                .isEqualTo(after.entry("week-2027").stamp());
    }

    @Test
    void a_feed_tells_of_its_own_trust_only() throws Exception {
        StandId other = book(LEEDS, "Atrium");
        StandId own = book(GUYS, "Atrium");
        assertThat(feed(GUYS, guys).ids())
                .contains(own.value() + "@tracker")
                .doesNotContain(other.value() + "@tracker");
    }

    @Test
    void a_program_that_has_the_newest_calendar_is_not_sent_it_again() throws Exception {
        HttpResponse<String> first = feed(GUYS, guys).answer();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, private");

        HttpResponse<String> again = get(path(GUYS, guys), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path(GUYS, guys), "If-Modified-Since", changed).statusCode())
                .isEqualTo(304);

        book(GUYS, "Another foyer");
        week.settle();
        HttpResponse<String> news = get(path(GUYS, guys), "If-None-Match", tag);
        assertThat(news.statusCode()).isEqualTo(200);
        assertThat(news.body()).contains("Another foyer");
        assertThat(news.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @Test
    void whatever_is_wrong_with_an_address_is_answered_alike() throws Exception {
        FeedToken leeds = renewed(LEEDS);
        HttpResponse<String> wrong = get(path(GUYS, FeedToken.next()));
        assertThat(wrong.statusCode()).isEqualTo(404);
        for (String path : List.of(
                path(GUYS, leeds),
                path(new TrustCode("RAL"), guys),
                "/calendar/trusts/rj1/" + guys.value() + ".ics",
                "/calendar/trusts/nobody-at-all/" + guys.value() + ".ics",
                "/calendar/trusts/RJ1/" + guys.hash().value() + ".ics",
                "/calendar/trusts/RJ1/x.ics",
                "/calendar/trusts/RJ1/%00.ics")) {
            HttpResponse<String> same = get(path);
            assertThat(same.statusCode()).as(path).isIn(404, 400);
            if (!path.contains("%00")) {
                assertThat(same.body()).as(path).isEqualTo(wrong.body());
                assertThat(same.headers().map().keySet())
                        .as(path)
                        .isEqualTo(wrong.headers().map().keySet());
            }
        }
    }

    @Test
    void a_new_address_ends_the_one_before() throws Exception {
        TrustCode trust = new TrustCode("RHQ");
        week.register(trust, "Sheffield", "Y63", "North East and Yorkshire", "QF7");
        FeedToken first = renewed(trust);
        assertThat(get(path(trust, first)).statusCode()).isEqualTo(200);
        FeedToken second = renewed(trust);
        assertThat(get(path(trust, first)).statusCode()).isEqualTo(404);
        assertThat(get(path(trust, second)).statusCode()).isEqualTo(200);
    }

    @Test
    void only_the_hash_of_an_address_is_stored() {
        List<String> stored = jdbc.sql("""
                        select convert_from(payload, 'UTF8') || convert_from(meta_data, 'UTF8') from domain_event
                        where aggregate_identifier = 'calendar-feed:RJ1'
                        """).query(String.class).list();
        assertThat(stored)
                .isNotEmpty()
                .allMatch(fact -> fact.contains(guys.hash().value()))
                .noneMatch(fact -> fact.contains(guys.value()));
    }

    @Test
    void one_entry_is_for_anyone_and_is_the_same_entry_as_in_the_feed() throws Exception {
        StandId stand = book(GUYS, "Main foyer");
        week.settle();
        FetchedFeedFixture single = FetchedFeedFixture.of(get("/calendar/activities/" + stand + ".ics"));
        assertThat(single.ids()).containsExactly(stand.value() + "@tracker");
        assertThat(single.entry(stand.value())).isEqualTo(told(stand));
        assertThat(single.answer().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", stand + ".ics");
        assertThat(get("/calendar/activities/stand-unknown.ics").statusCode()).isEqualTo(404);
        assertThat(get("/calendar/activities/no%20id.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void the_library_asks_nobody_for_time_zones_and_is_not_loaded_before_it_is_used() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .hasValue("false");
        assertThat(CalendarFeedController.class.getDeclaredMethods())
                .as("what Spring looks at when it starts")
                .noneMatch(method -> method.toGenericString().contains("net.fortuna"));
    }
}
