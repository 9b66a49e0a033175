package tracker.app.onenumber;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tracker.domain.activity.ActivityKind;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustProgress;
import tracker.domain.outlook.GoalForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustStanding;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustCode;

/** Stages, lists, days, filtered boards and percentages of one moment: each place says the same. */
final class ListedFigures {

    private final Queries queries;
    private final String story;

    /** @param story the steps so far, for analysing a difference */
    ListedFigures(Queries queries, String story) {
        this.queries = queries;
        this.story = story;
    }

    private PlaceBoard board(BoardFilter filter) {
        return queries.ask(new GetPlaceBoard(CAMPAIGN, Area.NATION, IcbMapVersion.OF_2026, filter, null))
                .orElseThrow();
    }

    /** The board's stages, also of filtered boards, and those of the follow-up. */
    void stages() {
        Map<String, TrustStage> followUp = queries.ask(new ListTrustProgress(CAMPAIGN)).orElseThrow().trusts().stream()
                .collect(Collectors.toMap(TrustProgress::code, TrustProgress::stage));
        for (BoardFilter filter : List.of(
                BoardFilter.NONE,
                BoardFilter.NONE.withKinds(Set.of(ActivityKind.VIDEO)),
                BoardFilter.NONE.withDays(DayRange.on(LocalDate.of(2027, 3, 12))))) {
            assertThat(board(filter).trusts().stream()
                            .collect(Collectors.toMap(TrustSummary::code, TrustSummary::stage)))
                    .as(filter + story)
                    .isEqualTo(followUp);
        }
    }

    /** "Last update" of the list of trusts, of each board and of the follow-up, now and as known at this instant. */
    void lastUpdates(Instant now) {
        Map<String, Instant> listed = lastKnown(null);
        assertThat(lastKnown(now)).as("as at now" + story).isEqualTo(listed);
        for (Instant asAt : new Instant[] {null, now}) {
            assertThat(times(
                            queries.ask(new ListTrustProgress(CAMPAIGN, null, asAt))
                                    .orElseThrow()
                                    .trusts(),
                            TrustProgress::code,
                            TrustProgress::lastReported))
                    .as("follow-up as at " + asAt + story)
                    .isEqualTo(listed);
        }
        listed.forEach((code, known) -> {
            TrustBoard board = queries.ask(new GetTrustBoard(CAMPAIGN, new TrustCode(code)))
                    .orElseThrow();
            assertThat(board.board().lastUpdate())
                    .as("board of " + code + story)
                    .isEqualTo(known);
        });
    }

    private Map<String, Instant> lastKnown(Instant asAt) {
        return times(
                queries.ask(new ListTrustStandings(
                                CAMPAIGN, Area.NATION, tracker.domain.participation.AsAt.knownAt(asAt)))
                        .standings(),
                TrustStanding::code,
                TrustStanding::lastKnown);
    }

    private static <T> Map<String, Instant> times(List<T> rows, Function<T, String> code, Function<T, Instant> known) {
        Map<String, Instant> times = new TreeMap<>();
        rows.forEach(row -> Optional.ofNullable(known.apply(row)).ifPresent(time -> times.put(code.apply(row), time)));
        return times;
    }

    /** The held activities of each day on the board, on the wall, in its file and on the board of that day. */
    void days(JsonNode wall, List<NamedCsvRecord> file) {
        PlaceBoard nation = board(BoardFilter.NONE);
        List<Integer> held = nation.board().campaign().days().week().stream()
                .map(day -> nation.participation().byDay().stream()
                        .filter(each -> each.day().equals(day))
                        .map(DailyTotals::totals)
                        .mapToInt(totals -> totals.held())
                        .sum())
                .toList();
        assertThat(StreamSupport.stream(wall.path("days").spliterator(), false)
                        .map(day -> day.path("held").asInt())
                        .toList())
                .as("wall" + story)
                .isEqualTo(held);
        for (DailyTotals day : nation.participation().byDay()) {
            assertThat(board(BoardFilter.NONE.withDays(DayRange.on(day.day())))
                            .participation()
                            .total())
                    .as("board of " + day.day() + story)
                    .isEqualTo(day.totals());
            assertThat(file)
                    .as("file" + story)
                    .filteredOn(row -> row.getField("day").equals(day.day().toString()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getField("held"))
                            .isEqualTo(Integer.toString(day.totals().held())));
        }
    }

    /** The percentage that the board shows is the one of the goal's own page for the same figure. */
    void percentages(String tile) {
        GoalForecast goal =
                queries.ask(new GetGoals(CAMPAIGN)).orElseThrow().goals().getFirst();
        assertThat(goal.percent()).as(story).isEqualTo(goal.goal().percent(goal.now()));
        int held = board(BoardFilter.NONE).participation().total().held();
        assertThat(tile)
                .as(story)
                .contains(goal.goal().percent(held) + "% of the goal of "
                        + goal.goal().target());
    }

    /** A filter leaves rows out. */
    static void filtered(PublishedFiguresClient places, PublishedFigures all, String story) {
        JsonNode stands = places.api("&kind=stand");
        assertThat(PublishedFiguresClient.tally(stands.path("total"))).as(story).isEqualTo(all);
        assertThat(stands.path("byKind")).as(story).hasSize(1);
        assertThat(PublishedFiguresClient.tally(places.api("&kind=video").path("total")))
                .as(story)
                .isEqualTo(PublishedFigures.NOTHING);
        assertThat(places.figures("by-kind", "&kind=stand")).as(story).hasSize(1);
        assertThat(places.figures("trusts", "&type=mental-health")).as(story).isEmpty();
    }
}
