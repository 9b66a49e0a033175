package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Log of the positions that were proven empty; each is recorded once, however many processors find it. */
final class ReleasedGapRepository {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasedGapRepository.class);
    private static final int MOST_REMEMBERED = 100_000;

    private static final String WRITE = """
            insert into released_gap (positions, ceiling)
            select fresh, ?::xid8
            from (select ?::int8multirange as found) these,
                 unnest(found - coalesce((select range_agg(positions) from released_gap where positions && found), '{}')) fresh
            on conflict do nothing
            returning lower(positions), upper(positions) - 1
            """;

    /** A range of positions, both inclusive. */
    record PositionRange(long from, long to) {
        @Override
        public String toString() {
            return "[%d,%d]".formatted(from, to);
        }
    }

    private final SortedSet<Long> remembered = new TreeSet<>();

    /** Those that this process has not released before: a token keeps a gap until its next event. */
    synchronized SortedSet<Long> without(SortedSet<Long> gaps) {
        SortedSet<Long> others = new TreeSet<>(gaps);
        others.removeAll(remembered);
        return others;
    }

    synchronized void remember(SortedSet<Long> gaps) {
        if (remembered.size() + gaps.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.addAll(gaps);
    }

    /** Writes and logs those that are not recorded yet. */
    static void write(Connection connection, List<PositionRange> ranges, long xmin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, Long.toUnsignedString(xmin));
            statement.setString(
                    2, ranges.stream().map(PositionRange::toString).collect(Collectors.joining(",", "{", "}")));
            try (ResultSet fresh = statement.executeQuery()) {
                while (fresh.next()) {
                    LOG.info(
                            "Positions {} to {} hold no event and never will: every transaction that could have used them has ended.",
                            fresh.getLong(1),
                            fresh.getLong(2));
                }
            }
        }
    }
}
