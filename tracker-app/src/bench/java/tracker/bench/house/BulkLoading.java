package tracker.bench.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tracker.bench.Turn;
import tracker.domain.shared.Commands;
import tracker.domain.stand.StandCommand.RecordStandHeld;

/** Loads many activities with every rule asked and every fact stored. This is where a way of loading in bulk is hooked in. */
final class BulkLoading {

    private static final int CLIENTS = 16;
    private static final double NANOSECONDS = 1e9;

    private final Commands commands;
    private final Week week;

    BulkLoading(Commands commands, Week week) {
        this.commands = commands;
        this.week = week;
    }

    String load(int activities) throws Exception {
        List<RecordStandHeld> told = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            told.add(week.held());
        }
        long start = System.nanoTime();
        sendAll(told);
        return new Turn(activities, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }

    private void sendAll(List<RecordStandHeld> told) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofPlatform().start(() -> {
                for (int mine = next.getAndIncrement(); mine < told.size(); mine = next.getAndIncrement()) {
                    commands.send(told.get(mine)).join();
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
    }
}
