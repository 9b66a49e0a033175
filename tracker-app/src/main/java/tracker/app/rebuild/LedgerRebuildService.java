package tracker.app.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.ClusterNotifier;
import tracker.app.database.DatabaseAddress;
import tracker.app.eventstore.EventDecoder;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.shared.ChangeScope;

/**
 * Fills the read models anew while people watch: into tables of their own, which take the place of the old ones when they have caught
 * up with the reader (decision 0011). The reader goes on all the time and keeps its place.
 */
@Component
public class LedgerRebuildService {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRebuildService.class);

    private static final long LOCK = 7_233_011;

    private final DatabaseAddress address;
    private final Serializer serializer;
    private final EventDecoder decoder;
    private final LiveQueryRegistry live;
    private final ClusterNotifier bell;
    private final Clock clock;

    LedgerRebuildService(
            DatabaseAddress address,
            Serializer serializer,
            EventDecoder decoder,
            LiveQueryRegistry live,
            ClusterNotifier bell,
            Clock clock) {
        this.address = address;
        this.serializer = serializer;
        this.decoder = decoder;
        this.live = live;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Rebuilds, and returns when the new rows are shown.
     *
     * @param progress is told now and then how many facts have been read
     * @return how many facts were read
     * @throws RebuildRefusedException when another rebuild is running, or the old tables are never free
     * @throws SQLException when the database failed; the old rows are still shown then
     */
    public long run(LongConsumer progress) throws SQLException {
        try (Connection one = address.connect("tracker rebuild")) {
            takeTurn(one);
            ShadowTables tables = new ShadowTables(one);
            tables.create();
            try {
                long facts = rebuild(one, tables, progress);
                live.changed(ChangeScope.EVERYTHING);
                bell.notifyNodes(ClusterNotification.READ);
                return facts;
            } finally {
                tables.drop();
            }
        }
    }

    private long rebuild(Connection one, ShadowTables tables, LongConsumer progress) throws SQLException {
        ProcessedPosition place = ProcessedPosition.stored(one, serializer);
        InitialLoad.LoadResult filled = new InitialLoad(address, decoder, clock).load(place, progress);
        long facts = filled.facts();
        tables.index();
        CatchUpLoader catchUp = new CatchUpLoader(one, decoder, clock);
        catchUp.writeLateChanges(filled.late());
        for (ProcessedPosition next = ProcessedPosition.stored(one, serializer);
                !next.equals(place);
                next = ProcessedPosition.stored(one, serializer)) {
            long more = catchUp.catchUp(place, next);
            facts += more;
            place = next;
            if (more < CatchUpLoader.SMALL) {
                break;
            }
        }
        facts += new TableSwap(address, serializer, tables, catchUp).swap(place);
        LOG.info("The read models were rebuilt from {} events", facts);
        return facts;
    }

    private static void takeTurn(Connection one) throws SQLException {
        try (Statement statement = one.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            answer.next();
            if (!answer.getBoolean(1)) {
                throw new RebuildRefusedException(
                        "The read models are already being rebuilt. Wait until that is done.");
            }
        }
    }
}
