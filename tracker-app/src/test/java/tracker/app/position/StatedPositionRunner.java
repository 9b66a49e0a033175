package tracker.app.position;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tracker.app.ApplicationNode;
import tracker.app.WeekStory;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.shared.Queries;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

/**
 * Several writers, transactions that are held open and backends that are paused at random, while others ask for
 * figures and follow the list of changes. Afterwards every answer is held against the events up to its position.
 */
final class StatedPositionRunner {

    private static final int WRITERS = 4;
    private static final int HOLDERS = 2;
    private static final int ASKERS = 2;
    private static final int BETWEEN_ANSWERS_MILLIS = 1;

    private final ApplicationNode node;
    private final String database;
    private final long seed;
    private final Queries queries;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<StatedAnswer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> changed = new ConcurrentLinkedQueue<>();
    private final LongestWait wait = new LongestWait();

    StatedPositionRunner(ApplicationNode node, String database, long seed) {
        this.node = node;
        this.database = database;
        this.seed = seed;
        this.queries = (Queries) node.bean("applicationQueries");
    }

    /** What was answered, and where it was from. */
    record StatedAnswer(String from, long position, long held, long people) {}

    StatedPositionResult run(Duration howLong) throws Exception {
        WeekStory week = node.week();
        week.begin();
        StandId known = week.hold(GUYS, TUESDAY, 40);
        ChangeFollower follower = new ChangeFollower(queries);
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool();
                BackendPauser pauser = new BackendPauser(database)) {
            for (int i = 0; i < WRITERS; i++) {
                RandomGenerator random = random(i);
                running.add(threads.submit(() -> write(week, random)));
            }
            for (int i = 0; i < HOLDERS; i++) {
                HeldEventWriter holder = new HeldEventWriter(database, known, random(100 + i));
                running.add(threads.submit(() -> holder.until(over)));
            }
            for (int i = 0; i < ASKERS; i++) {
                RandomGenerator random = random(200 + i);
                running.add(threads.submit(() -> ask(random)));
            }
            running.add(threads.submit(() -> follow(follower)));
            running.add(threads.submit(() -> pauser.until(over, random(300))));
            TimeUnit.MILLISECONDS.sleep(howLong.toMillis());
            over.set(true);
            for (Future<?> each : running) {
                each.get(1, TimeUnit.MINUTES);
            }
        }
        week.settle();
        follower.drain();
        return new StatedPositionResult(
                List.copyOf(answers),
                List.copyOf(changed),
                new EventTruth(node.jdbc(), node).totals(),
                follower.state(),
                new ChangeFollower(queries).drain().state(),
                wait.longest());
    }

    private RandomGenerator random(int who) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000 + who);
    }

    private Void write(WeekStory week, RandomGenerator random) {
        List<StandId> own = new ArrayList<>();
        TrustCode trust = random.nextBoolean() ? GUYS : LEEDS;
        while (!over.get()) {
            if (own.size() < 3 || random.nextInt(3) == 0) {
                own.add(week.hold(trust, TUESDAY, random.nextInt(1_000)));
            } else if (random.nextInt(4) == 0) {
                week.withdraw(own.remove(random.nextInt(own.size())), trust);
            } else {
                week.correct(own.get(random.nextInt(own.size())), trust, random.nextInt(1_000));
            }
        }
        return null;
    }

    private Void ask(RandomGenerator random) throws InterruptedException {
        List<StatedAnswer> reports = new ArrayList<>();
        while (!over.get()) {
            queries.ask(new GetParticipation(CAMPAIGN, Area.NATION, null))
                    .ifPresent(now ->
                            answers.add(answer("participation", now.moment().position(), now.total())));
            StatedAnswer newest = report(null);
            reports.add(newest);
            answers.add(newest);
            wait.reached(newest.position());
            StatedAnswer earlier = reports.get(Math.max(0, reports.size() - 1 - random.nextInt(50)));
            StatedAnswer again = report(earlier.position());
            if (!again.equals(earlier)) {
                changed.add(earlier + " and later " + again);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_ANSWERS_MILLIS);
        }
        return null;
    }

    private StatedAnswer report(@org.jspecify.annotations.Nullable Long position) {
        return queries.ask(new GetReport(CAMPAIGN, Area.NATION, position))
                .map(report -> answer("report", report.moment().position(), report.total()))
                .orElseThrow();
    }

    private static StatedAnswer answer(String from, long position, ActivityTotals total) {
        return new StatedAnswer(from, position, total.held(), total.reached().best());
    }

    private Void follow(ChangeFollower follower) throws InterruptedException {
        while (!over.get()) {
            follower.step();
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return null;
    }
}
