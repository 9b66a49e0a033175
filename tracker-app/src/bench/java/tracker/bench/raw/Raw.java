package tracker.bench.raw;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tracker.bench.ClosedLoopRunner;
import tracker.bench.BenchmarkPlayer;

/** Prepared single-row inserts, each its own commit, one connection per client, without an event store. */
public final class Raw implements BenchmarkPlayer {

    private static final String INSERT = """
            insert into raw.domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, meta_data, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final String url;
    private List<EventRowSample> samples = List.of();

    public Raw(String[] arguments) {
        this.url = arguments[0];
    }

    @Override
    public String handle(String[] words) throws Exception {
        return switch (words[0]) {
            case "learn" -> learn();
            case "log" -> log(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "copy" -> new CopyRowsTask(url).copy();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /** Reads what the tracker itself has stored, so that the same bytes are written. */
    private String learn() throws SQLException {
        List<EventRowSample> learnt = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select type, time_stamp, payload_type, payload_revision, meta_data, payload from domain_event
                        where payload_type = 'stand.StandHeld' order by global_index desc limit 1000
                        """)) {
            while (row.next()) {
                learnt.add(new EventRowSample(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5),
                        row.getBytes(6)));
            }
        }
        samples = learnt;
        return Integer.toString(learnt.size());
    }

    private String log(int clients, long milliseconds) throws Exception {
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> inserts = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                Connection connection = DriverManager.getConnection(url);
                connections.add(connection);
                inserts.add(connection.prepareStatement(INSERT));
            }
            return ClosedLoopRunner.closed(clients, milliseconds, client -> insert(inserts.get(client)))
                    .line();
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private void insert(PreparedStatement insert) throws SQLException {
        EventRowSample sample = samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
        insert.setString(1, UuidCreator.getTimeOrderedEpoch().toString());
        insert.setString(2, "stand-" + UuidCreator.getTimeOrderedEpoch());
        insert.setLong(3, 0);
        insert.setString(4, sample.type());
        insert.setString(5, sample.timeStamp());
        insert.setString(6, sample.payloadType());
        insert.setString(7, sample.payloadRevision());
        insert.setBytes(8, sample.metaData());
        insert.setBytes(9, sample.payload());
        insert.executeUpdate();
    }

    @Override
    public void close() {}
}
