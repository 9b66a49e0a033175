package tracker.bench.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.axonframework.queryhandling.SubscriptionQueryUpdateMessage;
import tracker.bench.BenchmarkPlayer;

/** Axon's own query bus, unchanged, with a subscription query for each board and an update emitted for each event. */
public final class Subscriptions implements BenchmarkPlayer {

    private static final double KILOBYTE = 1_024;
    private static final double MILLISECOND = 1e6;
    private static final int WARM_UP = 200;

    /** The query of every board; each has its own filter. */
    record GetNation(int campaign) {}

    /** The result, which all of them share. */
    record Nation(int campaign, long activities, long visitors) {}

    private final SimpleQueryUpdateEmitter emitter =
            SimpleQueryUpdateEmitter.builder().build();
    private final SimpleQueryBus bus =
            SimpleQueryBus.builder().queryUpdateEmitter(emitter).build();
    private final List<SubscriptionQueryResult<QueryResponseMessage<Nation>, SubscriptionQueryUpdateMessage<Nation>>>
            boards = new ArrayList<>();
    private volatile Nation nation = new Nation(2027, 0, 0);
    private volatile CountDownLatch pending = new CountDownLatch(0);

    public Subscriptions(String[] none) {
        bus.<Nation>subscribe(GetNation.class.getName(), Nation.class, question -> nation);
    }

    @Override
    public String handle(String[] words) throws Exception {
        return switch (words[0]) {
            case "fan" -> fan(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /** Median and longest milliseconds until the last subscriber has received an update, and the heap of each in KB. */
    private String fan(int subscribers, int rounds) throws InterruptedException {
        long without = heap();
        while (boards.size() < subscribers) {
            boards.add(subscribed());
        }
        for (int i = 0; i < WARM_UP; i++) {
            update();
        }
        double[] milliseconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Thread.sleep(20);
            milliseconds[i] = update();
        }
        Arrays.sort(milliseconds);
        double each = (heap() - without) / KILOBYTE / subscribers;
        boards.forEach(SubscriptionQueryResult::cancel);
        boards.clear();
        return String.format(Locale.UK, "%.1f %.1f %.1f", milliseconds[rounds / 2], milliseconds[rounds - 1], each);
    }

    private SubscriptionQueryResult<QueryResponseMessage<Nation>, SubscriptionQueryUpdateMessage<Nation>> subscribed() {
        var board = bus.subscriptionQuery(new GenericSubscriptionQueryMessage<>(
                new GetNation(2027), ResponseTypes.instanceOf(Nation.class), ResponseTypes.instanceOf(Nation.class)));
        board.initialResult().block();
        board.updates().subscribe(update -> pending.countDown());
        return board;
    }

    /** As a projection does after an event. */
    private double update() throws InterruptedException {
        nation = new Nation(nation.campaign(), nation.activities() + 1, nation.visitors() + 40);
        pending = new CountDownLatch(boards.size());
        long start = System.nanoTime();
        emitter.emit(GetNation.class, question -> question.campaign() == nation.campaign(), nation);
        if (!pending.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException(pending.getCount() + " boards never received it");
        }
        return (System.nanoTime() - start) / MILLISECOND;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Override
    public void close() {
        boards.forEach(SubscriptionQueryResult::cancel);
    }
}
