package tracker.app.stored;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * All rows of a database in one packed file. The tables are made by the numbered scripts, up to the last one that the writing
 * build had run; their checksums as that build noted them are among the rows, so that Flyway finds it when one has changed.
 * Transaction ids are left out, as they are in a backup: they mean nothing on another server.
 *
 * <p>The file holds, for each table, a line "table name (columns)", its rows in PostgreSQL's own COPY format, and a line "\.";
 * then, for each sequence, a line "sequence name value".
 */
final class DatabaseDump {

    private static final String END = "\\.";

    private DatabaseDump() {}

    /** Writes a dump: the JDBC address of a database that nobody changes meanwhile, and the file to write. */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                OutputStream file = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : texts(connection, """
                    select table_name || ' (' || string_agg(quote_ident(column_name), ', ' order by ordinal_position) || ')'
                    from information_schema.columns join information_schema.tables using (table_schema, table_name)
                    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
                    and column_default is distinct from 'pg_current_xact_id()'
                    group by table_name order by table_name
                    """)) {
                line(file, "table " + table);
                copy.copyOut("copy " + table + " to stdout", file);
                line(file, END);
            }
            for (String sequence : texts(connection, """
                    select sequencename || ' ' || last_value from pg_sequences
                    where schemaname = 'public' and last_value is not null order by 1
                    """)) {
                line(file, "sequence " + sequence);
            }
        }
    }

    private static void line(OutputStream file, String text) throws IOException {
        file.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Fills the empty database at that JDBC address with the dump on the class path. */
    static void restore(String resource, String database) throws IOException, SQLException {
        try (InputStream packed = DatabaseDump.class.getResourceAsStream(resource);
                BufferedReader file =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
                Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            List<TableRows> tables = new ArrayList<>();
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                if (line.startsWith("table ")) {
                    tables.add(TableRows.read(line.substring("table ".length()), file));
                } else {
                    tables.add(new TableRows("", line));
                }
            }
            makeTables(database, tables);
            // rows are stored in the order of the tables' names, whatever they refer to
            statement.execute("set session_replication_role = replica");
            for (TableRows table : tables) {
                if (table.name().isEmpty()) {
                    String[] sequence = table.rows().split(" ");
                    statement.execute("select setval('" + sequence[1] + "', " + sequence[2] + ")");
                } else {
                    statement.execute("delete from " + table.name().replaceFirst(" .*", ""));
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table.name() + " from stdin", table.reader());
                }
            }
        }
    }

    private static void makeTables(String database, List<TableRows> tables) {
        String last = tables.stream()
                .filter(table -> table.name().startsWith("flyway_schema_history"))
                .flatMap(table -> table.rows().lines())
                .map(row -> row.split("\t")[1])
                .max(String::compareTo)
                .orElseThrow();
        Flyway.configure().dataSource(database, null, null).target(last).load().migrate();
    }

    /** The rows of one table as text; without a name, the line of a sequence. */
    private record TableRows(String name, String rows) {

        static TableRows read(String name, BufferedReader file) throws IOException {
            StringBuilder rows = new StringBuilder();
            for (String line = file.readLine(); !END.equals(line); line = file.readLine()) {
                rows.append(line).append('\n');
            }
            return new TableRows(name, rows.toString());
        }

        Reader reader() {
            return new StringReader(rows);
        }
    }
}
