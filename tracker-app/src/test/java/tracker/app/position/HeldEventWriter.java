package tracker.app.position;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import tracker.domain.stand.StandId;

/** Stores events in transactions that stay open for a random time; one in five is rolled back. */
final class HeldEventWriter {

    private static final int LONGEST_MILLIS = 150;

    private final String database;
    private final StandId like;
    private final RandomGenerator random;

    HeldEventWriter(String database, StandId like, RandomGenerator random) {
        this.database = database;
        this.like = like;
        this.random = random;
    }

    Void until(AtomicBoolean over) throws Exception {
        try (Connection connection = DriverManager.getConnection(database)) {
            connection.setAutoCommit(false);
            while (!over.get()) {
                store(connection, StandId.next());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
            }
        }
        return null;
    }

    private void store(Connection connection, StandId id) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                    payload_type, payload_revision, payload, meta_data)
                select ?, sequence_number, type, gen_random_uuid(), time_stamp, payload_type, payload_revision,
                    convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8'), meta_data
                from domain_event where aggregate_identifier = ? and sequence_number = 0
                """)) {
            statement.setString(1, id.value());
            statement.setString(2, like.value());
            statement.setString(3, id.value());
            statement.setString(4, like.value());
            statement.executeUpdate();
        }
    }
}
