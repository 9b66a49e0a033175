package tracker.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Changes of totals, passed to PostgreSQL as one array per column. The statement is the same for any number of rows,
 * and is planned as quickly as for one. Planning a list of some hundred rows takes longer than writing them.
 */
public final class TotalArrayWriter {

    public static final String COLUMNS =
            "campaign, trust, kind, counts_as, day, activities, reach_low, reach_best, reach_high, counted, unknown";

    /** The arrays as rows, with {@link #COLUMNS}. */
    static final String ROWS = rows("");

    /** Adds one of these rows to the row of the table, which has the alias now. */
    static final String ADDED = Stream.of("activities", "reach_low", "reach_best", "reach_high", "counted", "unknown")
            .map("%1$s = now.%1$s + excluded.%1$s"::formatted)
            .collect(Collectors.joining(", "));

    private final List<Column> columns;

    private TotalArrayWriter(List<Column> columns) {
        this.columns = columns;
    }

    /** @param first a column before all others */
    static String rows(String first) {
        String more = first.isEmpty() ? "" : first + ", ";
        int many = (more + COLUMNS).split(",").length;
        return "unnest(" + String.join(", ", Collections.nCopies(many, "?")) + ") as moved (" + more + COLUMNS + ")";
    }

    static <T> TotalArrayWriter of(List<T> moved, Function<T, TotalKey> key, Function<T, TotalAmount> amount) {
        return new TotalArrayWriter(List.of(
                Column.of("int4", moved, key.andThen(TotalKey::campaign)),
                Column.of("text", moved, key.andThen(TotalKey::trust)),
                Column.of("text", moved, key.andThen(TotalKey::kind)),
                Column.of("text", moved, key.andThen(TotalKey::countsAs)),
                Column.of("date", moved, key.andThen(TotalKey::day)),
                Column.of("int8", moved, amount.andThen(TotalAmount::activities)),
                Column.of("int8", moved, amount.andThen(each -> each.reached().low())),
                Column.of("int8", moved, amount.andThen(each -> each.reached().best())),
                Column.of("int8", moved, amount.andThen(each -> each.reached().high())),
                Column.of("int8", moved, amount.andThen(each -> each.reached().counted())),
                Column.of("int8", moved, amount.andThen(each -> each.reached().unknown()))));
    }

    <T> TotalArrayWriter withFirstColumn(String type, List<T> moved, Function<T, Object> value) {
        return new TotalArrayWriter(Stream.concat(Stream.of(Column.of(type, moved, value)), columns.stream())
                .toList());
    }

    /** Runs the SQL, with one question mark per column. Does nothing if there are no rows. */
    void update(JdbcTemplate jdbc, String sql) {
        if (columns.getFirst().values().length > 0) {
            jdbc.update(connection -> prepared(connection, sql));
        }
    }

    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            statement.setArray(i + 1, connection.createArrayOf(column.type(), column.values()));
        }
        return statement;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Column(String type, @Nullable Object[] values) {

        static <T> Column of(String type, List<T> rows, Function<T, ? extends @Nullable Object> value) {
            return new Column(type, rows.stream().map(value).toArray());
        }
    }
}
