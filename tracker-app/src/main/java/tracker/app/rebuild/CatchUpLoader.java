package tracker.app.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredEvent;
import tracker.app.ledger.BatchProjection;
import tracker.app.ledger.DeadLetterRepository;
import tracker.app.ledger.EventLogRepository;
import tracker.app.ledger.KnownQuarterRepository;
import tracker.app.ledger.LedgerRepository;
import tracker.app.ledger.QuarterChanges;
import tracker.app.ledger.RedactedRowRepository;
import tracker.app.ledger.TotalTimelineRepository;

/**
 * Projects into the new tables what the processor has read since, with the processor's own code. The connection finds
 * the new tables first.
 */
final class CatchUpLoader {

    /** With at most this many events left, the tables may be locked while they are written. */
    static final int SMALL = 200;

    private static final int BATCH = 500;

    private final Connection connection;
    private final EventDecoder decoder;
    private final BatchProjection batchProjection;
    private final TotalTimelineRepository timeline;
    private final DeadLetterRepository deadLetters;
    private final TransactionTemplate transactions;

    CatchUpLoader(Connection connection, EventDecoder decoder, Clock clock) {
        this.connection = connection;
        this.decoder = decoder;
        SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
        ReadingDatabase database = new ReadingDatabase(one, new JdbcTransactionManager(one));
        this.transactions = new TransactionTemplate(database.transactions());
        this.deadLetters = new DeadLetterRepository(JdbcClient.create(one), database, clock);
        this.timeline = new TotalTimelineRepository(database.template());
        this.batchProjection = new BatchProjection(
                new LedgerRepository(database),
                new EventLogRepository(database),
                deadLetters,
                new KnownQuarterRepository(database),
                new RedactedRowRepository(database, decoder),
                database);
    }

    /**
     * Writes events that were known long before their position in the store, once the new tables have their indexes.
     */
    void writeLateChanges(QuarterChanges changes) {
        transactions.executeWithoutResult(transaction -> timeline.writeChanges(changes));
    }

    long catchUp(ProcessedPosition before, ProcessedPosition now) throws SQLException {
        long events = 0;
        List<StoredEvent> batch = new ArrayList<>(BATCH);
        try (PreparedStatement statement = now.since(before, connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                batch.add(InitialLoad.readEvent(rows, decoder));
            }
        }
        for (int from = 0; from < batch.size(); from += BATCH) {
            List<StoredEvent> some = batch.subList(from, Math.min(from + BATCH, batch.size()));
            transactions.executeWithoutResult(transaction -> batchProjection.project(some, deadLetters.any()));
            events += some.size();
        }
        return events;
    }
}
