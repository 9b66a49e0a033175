package tracker.app.referencedata;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.ClusterNotifier;
import tracker.app.database.CommandsDatabase;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.UnreadableEvent;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.shared.ChangeScope;

/**
 * Holds trusts and campaigns against a replay of their facts, and puts right what differs, in one transaction (decision 0003).
 *
 * <p>Who asks goes on asking and sees the old rows or the new ones. Who wants to change a trust or a campaign waits for the moment that
 * it takes; what was decided on the old rows is decided again, because their version moves with the new ones (decision 0015).
 */
@Lazy
@Component
public class ReferenceDataRebuildService {

    private static final int TRIES = 40;

    private final CommandsDatabase commands;
    private final EventDecoder decoder;
    private final ReferenceDataReplay replay;
    private final ReferenceDataCache registers;
    private final LiveQueryRegistry live;
    private final ClusterNotifier bell;

    ReferenceDataRebuildService(
            CommandsDatabase commands,
            EventDecoder decoder,
            ReferenceDataReplay replay,
            ReferenceDataCache registers,
            LiveQueryRegistry live,
            ClusterNotifier bell) {
        this.commands = commands;
        this.decoder = decoder;
        this.replay = replay;
        this.registers = registers;
        this.live = live;
        this.bell = bell;
    }

    /**
     * Compares, and mends what differs.
     *
     * @return what differed, in words; empty when all was well and nothing was touched
     * @throws ReferenceDataRebuildException when a fact cannot be read, or the registers are changed all the time
     */
    public List<String> run() {
        List<String> differences = proven();
        if (!differences.isEmpty()) {
            registers.invalidate();
            live.changed(ChangeScope.EVERYTHING);
            bell.notifyNodes(ClusterNotification.READ);
        }
        return differences;
    }

    private List<String> proven() {
        TransactionTemplate transaction = new TransactionTemplate(commands.transactions());
        for (int attempt = 1; ; attempt++) {
            try {
                return List.copyOf(transaction.execute(this::prove));
            } catch (DataAccessException busy) {
                if (!ShadowReferenceTables.isBusy(busy)) {
                    throw busy;
                }
                if (attempt == TRIES) {
                    throw new ReferenceDataRebuildException(
                            "Trusts and campaigns kept changing. Try again when fewer people are using the tracker.",
                            busy);
                }
            }
        }
    }

    private List<String> prove(TransactionStatus transaction) {
        ShadowReferenceTables shadow = new ShadowReferenceTables(commands.jdbc());
        shadow.lockCurrent();
        List<Object> facts = facts(commands.jdbc());
        shadow.create();
        try {
            replay.fill(facts);
        } catch (DataAccessException | IllegalStateException failure) {
            throw new ReferenceDataRebuildException(
                    "An event of a trust or campaign does not fit those before it, so trusts and campaigns stay as they are.",
                    failure);
        }
        List<String> differences = shadow.differences();
        if (differences.isEmpty()) {
            transaction.setRollbackOnly();
        } else {
            shadow.swap();
        }
        return differences;
    }

    private List<Object> facts(JdbcClient jdbc) {
        return jdbc.sql("""
                        select global_index, payload_type, payload from domain_event
                        where split_part(payload_type, '.', 1) in ('trust', 'campaign') order by global_index
                        """)
                .query((row, number) -> decoded(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    private Object decoded(long position, String name, byte[] payload) {
        Object fact = decoder.decode(name, payload);
        if (fact instanceof UnreadableEvent) {
            throw new ReferenceDataRebuildException(
                    "Event %s at position %d cannot be read, so trusts and campaigns stay as they are."
                            .formatted(name, position),
                    null);
        }
        return fact;
    }
}
