package tracker.bench.raw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tracker.bench.TurnResult;

/**
 * Copies the tracker's stored rows, read into memory before, into an empty table with the same indexes, in one
 * transaction.
 */
final class CopyRowsTask {

    private static final double NANOSECONDS = 1e9;
    private static final String COLUMNS = "aggregate_identifier, sequence_number, type, event_identifier, time_stamp, "
            + "payload_type, payload_revision, payload, meta_data";

    private final String url;

    CopyRowsTask(String url) {
        this.url = url;
    }

    String copy() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url)) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copies.copyOut(
                    "copy (select " + COLUMNS + " from domain_event where payload_type = 'stand.StandHeld'"
                            + " order by global_index) to stdout binary",
                    rows);
            long start = System.nanoTime();
            long copied = copies.copyIn(
                    "copy raw.domain_event (" + COLUMNS + ") from stdin binary",
                    new ByteArrayInputStream(rows.toByteArray()));
            return new TurnResult(copied, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
        }
    }
}
