package tracker.bench.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import tracker.bench.ClosedLoopRunner;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/** Queries boards as at different instants of the ten days. */
record AsAtQueryTask(Queries queries, BenchmarkWeekFixture week) {

    String ask(String meaning, String level, long milliseconds) throws Exception {
        AsAtMeaning asAtMeaning = AsAtMeaning.valueOf(meaning.toUpperCase(Locale.ROOT));
        return ClosedLoopRunner.closed(1, milliseconds, client -> {
                    Instant instant = Instant.now()
                            .minusMillis(ThreadLocalRandom.current()
                                    .nextLong(Duration.ofDays(BenchmarkWeekFixture.DAYS).toMillis()));
                    Objects.requireNonNull(queries.ask(new GetBoard(
                            new CampaignId(week.year()), part(level), BoardFilter.NONE, new AsAt(instant, asAtMeaning))));
                })
                .line();
    }

    /** Why the national figures changed since the beginning. */
    String why(long milliseconds) throws Exception {
        return ClosedLoopRunner.closed(1, milliseconds, client -> {
                    Instant now = Instant.now();
                    Objects.requireNonNull(queries.ask(new GetBridge(
                            new CampaignId(week.year()),
                            Area.NATION,
                            BoardFilter.NONE,
                            now.minus(Duration.ofDays(BenchmarkWeekFixture.DAYS + 1)),
                            now)));
                })
                .line();
    }

    private static Area part(String level) {
        return switch (level) {
            case "nation" -> Area.NATION;
            case "region" -> Area.region("Y53");
            default -> Area.trust(BenchmarkWeekFixture.code(ThreadLocalRandom.current().nextInt(BenchmarkWeekFixture.TRUSTS)));
        };
    }
}
