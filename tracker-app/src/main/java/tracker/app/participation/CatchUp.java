package tracker.app.participation;

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
import tracker.app.eventstore.FactDecoder;
import tracker.app.eventstore.StoredFact;

/** Brings into the new tables what the reader has read since, by the reader's own way; the connection names the new tables first. */
final class CatchUp {

    /** So few facts that the tables may be locked for them. */
    static final int SMALL = 200;

    private static final int BATCH = 500;

    private final Connection connection;
    private final FactDecoder decoder;
    private final Digestion digestion;
    private final Timeline timeline;
    private final ParkedFactTable parked;
    private final TransactionTemplate transactions;

    CatchUp(Connection connection, FactDecoder decoder, Clock clock) {
        this.connection = connection;
        this.decoder = decoder;
        SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
        ReadingDatabase database = new ReadingDatabase(one, new JdbcTransactionManager(one));
        this.transactions = new TransactionTemplate(database.transactions());
        this.parked = new ParkedFactTable(JdbcClient.create(one), database, clock);
        this.timeline = new Timeline(database.template());
        this.digestion = new Digestion(
                new ParticipationLedger(database),
                new FactLog(database),
                parked,
                new KnownQuarters(database),
                database);
    }

    /** What was known long before its place in the store, once the new tables have their indexes. */
    void late(Changes changes) {
        transactions.executeWithoutResult(transaction -> timeline.writeMoved(changes));
    }

    long from(ReadPlace before, ReadPlace now) throws SQLException {
        long facts = 0;
        List<StoredFact> batch = new ArrayList<>(BATCH);
        try (PreparedStatement statement = now.since(before, connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                batch.add(FirstFill.fact(rows, decoder));
            }
        }
        for (int from = 0; from < batch.size(); from += BATCH) {
            List<StoredFact> some = batch.subList(from, Math.min(from + BATCH, batch.size()));
            transactions.executeWithoutResult(transaction -> digestion.digest(some, parked.any()));
            facts += some.size();
        }
        return facts;
    }
}
