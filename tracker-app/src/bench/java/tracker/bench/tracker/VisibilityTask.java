package tracker.bench.tracker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.bench.ClosedLoopRunner;
import tracker.bench.tracker.OpenLoopRunner.LoggedActivity;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/**
 * The time from the acknowledgement of an event until a query result includes it. It queries the national figures
 * continuously; the first result with the event is found afterwards, from the position in each result.
 */
final class VisibilityTask {

    private static final long BETWEEN_QUESTIONS = 500_000L;

    private final Commands commands;
    private final Queries queries;
    private final JdbcClient jdbc;
    private final BenchmarkWeekFixture week;

    VisibilityTask(Commands commands, Queries queries, JdbcClient jdbc, BenchmarkWeekFixture week) {
        this.commands = commands;
        this.queries = queries;
        this.jdbc = jdbc;
        this.week = week;
    }

    /** Two turns: from the acknowledgement, and from the scheduled time. */
    String measure(int perSecond, int seconds) throws Exception {
        NavigableMap<Long, Long> answers = new ConcurrentSkipListMap<>();
        Thread asker = Thread.ofPlatform().start(() -> ask(answers));
        List<LoggedActivity> logged = OpenLoopRunner.run(commands, week, perSecond, seconds);
        ReadModelWaiter.wait(jdbc);
        Thread.sleep(200);
        asker.interrupt();
        asker.join();
        return resultLine(logged, seconds, firstAnswers(logged, answers));
    }

    private void ask(Map<Long, Long> firstAnswerAt) {
        GetParticipation question = new GetParticipation(new CampaignId(week.year()), Area.NATION, null);
        while (!Thread.currentThread().isInterrupted()) {
            long position = queries.ask(question).orElseThrow().moment().position();
            firstAnswerAt.putIfAbsent(position, System.nanoTime());
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
        }
    }

    private Map<String, Long> firstAnswers(List<LoggedActivity> logged, NavigableMap<Long, Long> answers) {
        Map<String, Long> visible = new HashMap<>();
        jdbc.sql("select aggregate_identifier, global_index from domain_event where aggregate_identifier = any (?)")
                .param(logged.stream().map(LoggedActivity::activity).toArray(String[]::new))
                .query(row -> {
                    visible.put(
                            row.getString(1),
                            answers.ceilingEntry(row.getLong(2)).getValue());
                });
        return visible;
    }

    /** Two turns in one line: since the acknowledgement, and since the scheduled time. */
    static String resultLine(List<LoggedActivity> logged, int seconds, Map<String, Long> visible) {
        Histogram sinceAcknowledged = new Histogram(3);
        Histogram sinceIntended = new Histogram(3);
        for (LoggedActivity one : new TreeMap<>(byActivity(logged)).values()) {
            long at = visible.get(one.activity());
            // it may be in a result before its sender has received the acknowledgement
            sinceAcknowledged.recordValue(Math.max(0, at - one.acknowledged()));
            sinceIntended.recordValue(Math.max(0, at - one.intended()));
        }
        return ClosedLoopRunner.turn(sinceAcknowledged, seconds).line() + " "
                + ClosedLoopRunner.turn(sinceIntended, seconds).line();
    }

    private static Map<String, LoggedActivity> byActivity(List<LoggedActivity> logged) {
        Map<String, LoggedActivity> byActivity = new HashMap<>();
        logged.forEach(one -> byActivity.put(one.activity(), one));
        return byActivity;
    }
}
