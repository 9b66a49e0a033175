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
 * Compares trusts and campaigns with a replay of their events, and repairs differences in one transaction (decision
 * 0003).
 *
 * <p>Queries continue and see either the old rows or the new ones. Commands that change a trust or a campaign wait
 * briefly. A command decided on the old rows is decided again, because the version changes with the new rows
 * (decision 0015).
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
    private final ClusterNotifier notifier;

    ReferenceDataRebuildService(
            CommandsDatabase commands,
            EventDecoder decoder,
            ReferenceDataReplay replay,
            ReferenceDataCache registers,
            LiveQueryRegistry live,
            ClusterNotifier notifier) {
        this.commands = commands;
        this.decoder = decoder;
        this.replay = replay;
        this.registers = registers;
        this.live = live;
        this.notifier = notifier;
    }

    /**
     * Compares, and repairs differences.
     *
     * @return the differences, in words; empty if there were none and nothing was changed
     * @throws ReferenceDataRebuildException if an event cannot be read, or the reference data keeps changing
     */
    public List<String> run() {
        List<String> differences = proven();
        if (!differences.isEmpty()) {
            registers.invalidate();
            live.changed(ChangeScope.EVERYTHING);
            notifier.notifyNodes(ClusterNotification.READ);
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
        List<Object> events = readEvents(commands.jdbc());
        shadow.create();
        try {
            replay.fill(events);
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

    private List<Object> readEvents(JdbcClient jdbc) {
        return jdbc.sql("""
                        select global_index, payload_type, payload from domain_event
                        where split_part(payload_type, '.', 1) in ('trust', 'campaign') order by global_index
                        """)
                .query((row, number) -> decoded(row.getLong(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    private Object decoded(long position, String name, byte[] payload) {
        Object event = decoder.decode(name, payload);
        if (event instanceof UnreadableEvent) {
            throw new ReferenceDataRebuildException(
                    "Event %s at position %d cannot be read, so trusts and campaigns stay as they are."
                            .formatted(name, position),
                    null);
        }
        return event;
    }
}
