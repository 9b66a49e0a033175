package tracker.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestClock;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.domain.participation.EventSummary;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.FreeText;
import tracker.domain.shared.Note;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandId;

/** Reasons, what a correction replaced, and the text of what was called off are told to the trust and organisers only. */
class CalledOffTextTest {

    private static ApplicationNode node;
    private static final StandId WITHDRAWN = StandId.next();
    private static final StandId CANCELLED = StandId.next();
    private static final StandId CORRECTED = StandId.next();

    @BeforeAll
    static void aWeek() {
        node = ApplicationNode.on(TestDatabase.fresh(), true);
        WeekStory week = node.week();
        week.begin();
        node.bean(TestClock.class).set(TUESDAY + "T12:00:00Z");
        week.send(commands(WITHDRAWN).report(details("Secret ward"), figures(7)));
        week.send(commands(WITHDRAWN).withdraw(new Reason("Secret words")));
        week.send(commands(CANCELLED).plan(details("Secret room")));
        week.send(commands(CANCELLED).cancel(new Reason("Secret words")));
        week.send(commands(CORRECTED).report(details("Secret corner"), figures(5)));
        week.send(commands(CORRECTED).correct(details("Main foyer"), figures(6), new Reason("Secret words")));
        week.settle();
        node.jdbc()
                .sql(
                        "update participation_fact set bare_told = null where activity = ? and name = 'stand.StandCancelled'")
                .param(CANCELLED.value())
                .update();
    }

    private static StandCommands commands(StandId id) {
        return new StandCommands(id, CAMPAIGN, GUYS);
    }

    private static StandDetails details(String place) {
        return new StandDetails(DayRange.on(TUESDAY), new TextLine(place), List.of(), new Note("Secret note"));
    }

    @AfterAll
    static void close() {
        node.close();
    }

    private static <R> R ask(Query<R> query) {
        return node.bean(Queries.class).ask(query);
    }

    private static Stream<Query<?>> publicQueries() {
        return PublicQuerySamples.of(
                Instant.parse("2027-01-01T00:00:00Z"),
                Instant.parse(TUESDAY + "T13:00:00Z"),
                CANCELLED.value(),
                WITHDRAWN.value(),
                CANCELLED.value(),
                CORRECTED.value());
    }

    /** The first event of the corrected stand names a place that nobody has called off: it is told until it is redacted. */
    @Test
    void no_public_query_tells_them() {
        assertThat(publicQueries().map(query -> query + " -> " + ask(query)))
                .hasSizeGreaterThan(20)
                .noneMatch(answer -> answer.replace("Secret corner: 5", "").contains("Secret"));
    }

    private static List<String> told(GetActivityHistory query) {
        return ask(query).orElseThrow().events().stream()
                .map(EventSummary::sentence)
                .toList();
    }

    @Test
    void the_public_reads_that_it_happened() {
        assertThat(told(new GetActivityHistory(WITHDRAWN.value())))
                .containsExactly("Stand held on 9 March 2027: 7 visitors, counted with a clicker.", "Stand withdrawn.");
        assertThat(told(new GetActivityHistory(CORRECTED.value())).getLast())
                .isEqualTo("Stand corrected to 9 March 2027, Main foyer, 6 visitors, counted with a clicker; before "
                        + "9 March 2027, 5 visitors, counted with a clicker.");
        assertThat(told(new GetActivityHistory(CANCELLED.value())))
                .as("not said yet after an update")
                .containsExactly("Stand booked for 9 March 2027.", "An update about this stand.");
        assertThat(ask(new GetActivityHistory(WITHDRAWN.value()))
                        .orElseThrow()
                        .activity()
                        .title())
                .isEqualTo(FreeText.HIDDEN);
    }

    @Test
    void the_trust_reads_every_word() {
        assertThat(String.join(" ", told(new GetActivityHistory(WITHDRAWN.value(), GUYS))))
                .contains("Secret ward", "Secret words");
    }
}
