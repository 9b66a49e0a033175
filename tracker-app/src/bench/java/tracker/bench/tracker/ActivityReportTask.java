package tracker.bench.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.bench.tracker.OpenLoopRunner.LoggedActivity;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.trust.Area;

/** Logs activities for boards in another process: prints when each was acknowledged, and its position. */
final class ActivityReportTask {

    private final Commands commands;
    private final Queries queries;
    private final JdbcClient jdbc;
    private final BenchmarkWeekFixture week;

    ActivityReportTask(Commands commands, Queries queries, JdbcClient jdbc, BenchmarkWeekFixture week) {
        this.commands = commands;
        this.queries = queries;
        this.jdbc = jdbc;
        this.week = week;
    }

    /** One activity: when it was sent and acknowledged, by the machine's monotonic clock, and its position. */
    String one() {
        RecordStandHeld held = week.held();
        long sent = System.nanoTime();
        commands.send(held).join();
        long acknowledged = System.nanoTime();
        return sent + ":" + acknowledged + ":"
                + positions(List.of(held.id().value())).get(held.id().value());
    }

    /**
     * At a fixed rate, whether or not the ones before are done; for each its due time, its acknowledgement and its
     * position.
     */
    String steady(int perSecond, int seconds) {
        List<LoggedActivity> logged = OpenLoopRunner.run(commands, week, perSecond, seconds);
        Map<String, Long> positions =
                positions(logged.stream().map(LoggedActivity::activity).toList());
        List<String> lines = new ArrayList<>();
        logged.forEach(
                one -> lines.add(one.intended() + ":" + one.acknowledged() + ":" + positions.get(one.activity())));
        return String.join(" ", lines);
    }

    /** The national figure as the board formats it. */
    String people() {
        return String.format(
                Locale.UK,
                "%,d",
                queries.ask(new GetParticipation(new CampaignId(week.year()), Area.NATION, null))
                        .orElseThrow()
                        .total()
                        .reached()
                        .best());
    }

    private Map<String, Long> positions(List<String> activities) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.sql("select aggregate_identifier, global_index from domain_event where aggregate_identifier = any (?)")
                .param(activities.toArray(String[]::new))
                .query(row -> {
                    positions.put(row.getString(1), row.getLong(2));
                });
        return positions;
    }
}
