package tracker.app.crash;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tracker.app.crash.ClientCommand.ClientCommandKind;
import tracker.domain.shared.CommandId;
import tracker.domain.stand.StandId;

/**
 * Creates commands of clients: new stands, stands booked and reported later, and changes to a few busy and to many
 * quiet stands.
 */
final class ClientCommandSource {

    private static final int BUSY = 4;

    private final AtomicInteger numbers = new AtomicInteger();
    private final List<StandId> busy =
            Stream.generate(StandId::next).limit(BUSY).toList();
    private final List<StandId> quiet = new CopyOnWriteArrayList<>();
    private final BlockingQueue<StandId> booked = new LinkedBlockingQueue<>();

    /** Creates the busy stands, before they are changed. */
    List<ClientCommand> first() {
        return busy.stream()
                .map(stand -> command(ClientCommandKind.HOLD, stand))
                .toList();
    }

    ClientCommand next(RandomGenerator random) {
        int dice = random.nextInt(100);
        if (dice < 35) {
            return hold();
        }
        if (dice < 50) {
            StandId stand = StandId.next();
            booked.add(stand);
            return command(ClientCommandKind.BOOK, stand);
        }
        if (dice < 60) {
            StandId stand = booked.poll();
            return stand == null ? hold() : command(ClientCommandKind.REPORT, stand);
        }
        if (dice < 80 || quiet.isEmpty()) {
            return change(busy.get(random.nextInt(busy.size())), random);
        }
        return change(quiet.get(random.nextInt(quiet.size())), random);
    }

    private ClientCommand hold() {
        StandId stand = StandId.next();
        quiet.add(stand);
        return command(ClientCommandKind.HOLD, stand);
    }

    private ClientCommand change(StandId stand, RandomGenerator random) {
        int dice = random.nextInt(100);
        if (dice < 55) {
            return command(ClientCommandKind.REVISE, stand);
        }
        if (dice < 80) {
            return command(ClientCommandKind.CORRECT, stand);
        }
        return command(dice < 85 ? ClientCommandKind.WITHDRAW : ClientCommandKind.RESTORE, stand);
    }

    private ClientCommand command(ClientCommandKind verb, StandId stand) {
        return new ClientCommand(numbers.incrementAndGet(), CommandId.next(), verb, stand);
    }
}
