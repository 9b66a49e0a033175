package tracker.app.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.spreadsheet.SheetSelection;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportState;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportSummary.ImportSource;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** SQL for the imports. */
@Component
class ImportRepository {

    private static final String SELECT = """
            select import.*, account.name as by_name,
                (select string_agg(outcome || ' ' || n, ',') from
                    (select case when not ticked and outcome in ('FINE', 'WARNED') then 'UNTICKED' else outcome end as outcome,
                        count(*) as n from import_row where import = import.id group by 1) counted) as outcomes,
                (select twin.id from import twin
                 where twin.hash = import.hash and twin.id <> import.id and twin.trust is not distinct from import.trust
                     and exists (select from import_row where import = twin.id and outcome = 'STORED')
                 order by twin.begun desc limit 1) as twin
            from import left join account on account.person = import.person
            """;

    private final JdbcClient jdbc;

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredImport> find(ImportId id) {
        return jdbc.sql(SELECT + "where import.id = ?")
                .param(id.value())
                .query(ImportRepository::stored)
                .optional();
    }

    /** @param trust null for all imports */
    List<ImportSummary> newest(@Nullable TrustCode trust) {
        return jdbc
                .sql(
                        SELECT
                                + "where cast(:trust as text) is null or import.trust = :trust order by begun desc, id desc limit 100")
                .param("trust", trust == null ? null : trust.value(), Types.VARCHAR)
                .query(ImportRepository::stored)
                .list()
                .stream()
                .map(StoredImport::details)
                .toList();
    }

    void add(
            ImportId id,
            @Nullable TrustCode trust,
            @Nullable PersonId person,
            String file,
            String hash,
            Instant begun,
            ImportColumnMapping columns,
            SheetSelection table) {
        jdbc.sql("""
                        insert into import (id, trust, person, file, hash, begun, state, headings, columns, sheet, sheets, heading_row)
                        values (:id, :trust, :person, :file, :hash, :begun, 'OPENED', :headings, :columns, :sheet, :sheets, :row)
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("trust", trust == null ? null : trust.value(), Types.VARCHAR)
                .param("person", person == null ? null : person.value(), Types.VARCHAR)
                .param("file", file)
                .param("hash", hash)
                .param("begun", begun.atOffset(ZoneOffset.UTC))
                .param("headings", columns.headings().toArray(String[]::new))
                .param("columns", names(columns))
                .param("sheet", table.sheet())
                .param("sheets", table.fitting().toArray(String[]::new))
                .param("row", table.headingRow())
                .update();
    }

    /** Another table of the same file. Nothing is checked any more. */
    void updateTable(ImportId id, ImportColumnMapping columns, SheetSelection table) {
        jdbc.sql("""
                        update import set headings = :headings, columns = :columns, sheet = :sheet, sheets = :sheets,
                            heading_row = :row, state = 'OPENED', problem = '', rows = 0, done = 0
                        where id = :id
                        """)
                .param("headings", columns.headings().toArray(String[]::new))
                .param("columns", names(columns))
                .param("sheet", table.sheet())
                .param("sheets", table.fitting().toArray(String[]::new))
                .param("row", table.headingRow())
                .param("id", id.value())
                .update();
    }

    void delete(ImportId id) {
        jdbc.sql("delete from import where id = ?").param(id.value()).update();
    }

    /** The last mapping for the same headings. */
    Optional<ImportColumnMapping> findMapping(@Nullable TrustCode trust, List<String> headings) {
        return jdbc.sql("select columns from import_matching where trust = ? and headings = cast(? as text[])")
                .params(trust == null ? "" : trust.value(), headings.toArray(String[]::new))
                .query((row, number) -> new ImportColumnMapping(headings, columns(row.getArray(1))))
                .optional();
    }

    void saveMapping(@Nullable TrustCode trust, ImportColumnMapping columns) {
        jdbc.sql("""
                        insert into import_matching (trust, headings, columns) values (?, ?, ?)
                        on conflict (trust, headings) do update set columns = excluded.columns
                        """)
                .params(trust == null ? "" : trust.value(), columns.headings().toArray(String[]::new), names(columns))
                .update();
    }

    void updateMapping(ImportId id, ImportColumnMapping columns) {
        jdbc.sql("update import set columns = ? where id = ?")
                .params(names(columns), id.value())
                .update();
    }

    /**
     * Starts the import for a user.
     *
     * @return false if it is already running
     */
    boolean begin(ImportId id, ImportState state, @Nullable PersonId person) {
        return jdbc.sql("""
                        update import set state = :state, person = :person, done = 0, problem = '', stopping = false,
                            turns = turns + :turn, node = null, beat = null
                        where id = :id and state not in ('CHECKING', 'RUNNING', 'TAKING_BACK', 'PUTTING_BACK')
                        """)
                        .param("state", state.name())
                        .param("person", person == null ? null : person.value(), Types.VARCHAR)
                        .param("turn", state == ImportState.TAKING_BACK || state == ImportState.PUTTING_BACK ? 1 : 0)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** One node runs the import; another takes it over if that node has been silent for a minute. */
    boolean claim(ImportId id, String node) {
        return jdbc.sql("""
                        update import set node = :node, beat = now()
                        where id = :id and (node is null or node = :node or beat < now() - interval '1 minute')
                        """).param("node", node).param("id", id.value()).update() == 1;
    }

    List<ImportId> underWay() {
        return jdbc.sql("""
                        select id from import where state in ('CHECKING', 'RUNNING', 'TAKING_BACK', 'PUTTING_BACK') order by begun
                        """)
                .query((row, number) -> new ImportId(row.getString(1)))
                .list();
    }

    /** @return whether it may continue */
    boolean progress(ImportId id, int done) {
        return !jdbc.sql("update import set done = ?, beat = now() where id = ? returning stopping")
                .params(done, id.value())
                .query(Boolean.class)
                .single();
    }

    void updateRowCount(ImportId id, int rows) {
        jdbc.sql("update import set rows = ? where id = ?")
                .params(rows, id.value())
                .update();
    }

    void stop(ImportId id) {
        jdbc.sql("update import set stopping = true where id = ?")
                .param(id.value())
                .update();
    }

    void end(ImportId id, ImportState state, String problem) {
        jdbc.sql("update import set state = ?, problem = ?, node = null, stopping = false where id = ?")
                .params(state.name(), problem, id.value())
                .update();
    }

    private static String[] names(ImportColumnMapping columns) {
        return columns.meant().stream()
                .map(column -> column == null ? "" : column.name())
                .toArray(String[]::new);
    }

    private static StoredImport stored(ResultSet row, int number) throws SQLException {
        String trust = row.getString("trust");
        String person = row.getString("person");
        String twin = row.getString("twin");
        ImportSummary told = new ImportSummary(
                new ImportId(row.getString("id")),
                trust == null ? null : new TrustCode(trust),
                Objects.requireNonNullElse(row.getString("by_name"), ""),
                row.getString("file"),
                row.getTimestamp("begun").toInstant(),
                ImportState.valueOf(row.getString("state")),
                Arrays.asList((String[]) row.getArray("headings").getArray()),
                columns(row.getArray("columns")),
                row.getInt("done"),
                row.getInt("rows"),
                outcomes(row.getString("outcomes")),
                row.getString("problem"),
                new ImportSource(
                        row.getString("sheet"),
                        Arrays.asList((String[]) row.getArray("sheets").getArray()),
                        row.getInt("heading_row")),
                twin == null ? null : new ImportId(twin));
        return new StoredImport(
                told,
                person == null ? null : new PersonId(person),
                row.getString("hash"),
                row.getInt("turns"),
                row.getBoolean("stopping"));
    }

    private static List<@Nullable ImportColumn> columns(Array names) throws SQLException {
        List<@Nullable ImportColumn> columns = new ArrayList<>();
        for (String name : (String[]) names.getArray()) {
            columns.add(name.isEmpty() ? null : ImportColumn.valueOf(name));
        }
        return columns;
    }

    private static Map<RowOutcome, Integer> outcomes(@Nullable String listed) {
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        for (String one : listed == null ? new String[0] : listed.split(",")) {
            String[] words = one.split(" ");
            outcomes.put(RowOutcome.valueOf(words[0]), Integer.valueOf(words[1]));
        }
        return outcomes;
    }
}
