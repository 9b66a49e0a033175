package tracker.app.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.trust.TrustCode;

/** SQL for the rows of imports. */
@Component
class ImportRowRepository {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ImportRowRepository(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void clear(ImportId id) {
        jdbc.sql("delete from import_row where import = ?").param(id.value()).update();
    }

    void add(ImportId id, List<ImportRowResult> rows) {
        template.batchUpdate("""
                insert into import_row (import, number, outcome, activity, campaign, trust, command, said, becomes, ticked)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(java.sql.PreparedStatement insert, int at) throws SQLException {
                ImportRowResult row = rows.get(at);
                IdentifiedCommand wish = row.identifiedCommand();
                insert.setString(1, id.value());
                insert.setInt(2, row.number());
                insert.setString(3, row.outcome().name());
                insert.setString(4, wish == null ? null : wish.command().id().value());
                insert.setObject(
                        5, wish == null ? null : wish.command().campaign().value(), Types.INTEGER);
                insert.setString(
                        6, wish == null ? null : String.valueOf(wish.command().trust()));
                insert.setString(7, wish == null ? null : wish.id().value());
                insert.setArray(8, insert.getConnection().createArrayOf("text", words(row.notes())));
                insert.setString(9, row.becomes());
                insert.setBoolean(10, row.ticked());
            }

            @Override
            public int getBatchSize() {
                return rows.size();
            }
        });
    }

    /** The new results of rows. */
    void updateOutcome(ImportId id, RowOutcome outcome, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.sql("update import_row set outcome = ? where import = ? and number = any (?)")
                    .params(outcome.name(), id.value(), numbers.toArray(Integer[]::new))
                    .update();
        }
    }

    void markWrong(ImportId id, int number, List<CellNote> why) {
        jdbc.sql("update import_row set outcome = 'WRONG', said = ? where import = ? and number = ?")
                .params(words(why), id.value(), number)
                .update();
    }

    /** The checked commands, by row number. */
    Map<Integer, String> waiting(ImportId id, int from, int to) {
        Map<Integer, String> waiting = new HashMap<>();
        jdbc.sql("""
                        select number, command from import_row
                        where import = ? and number between ? and ? and outcome in ('FINE', 'WARNED') and ticked
                        """).params(id.value(), from, to).query(row -> {
            waiting.put(row.getInt(1), row.getString(2));
        });
        return waiting;
    }

    /** Which of these commands have stored events, and by which import; an empty name for none. */
    Map<String, String> stored(Collection<String> commands) {
        Map<String, String> stored = new HashMap<>();
        jdbc.sql("""
                        select event_identifier, coalesce(convert_from(meta_data, 'UTF8')::json ->> 'import', '')
                        from unnest(?) as asked (command)
                        join domain_event on event_identifier = command
                        """).param(commands.toArray(String[]::new)).query(row -> {
            stored.put(row.getString(1), row.getString(2));
        });
        return stored;
    }

    /** One imported activity. */
    record ImportedActivityRow(
            int number, String activity, int campaign, TrustCode trust, boolean edited, boolean includeEdited) {}

    /** The activities to process, in the order of the file. */
    List<ImportedActivityRow> importedActivities(ImportId id, RowOutcome outcome, int after, int most) {
        return jdbc.sql("""
                        select r.number, r.activity, r.campaign, r.trust, r.also, exists (
                            select from domain_event mine
                            join domain_event later on later.aggregate_identifier = mine.aggregate_identifier
                                and later.sequence_number > mine.sequence_number
                            where mine.event_identifier = r.command
                                and (convert_from(later.meta_data, 'UTF8')::json ->> 'import') is distinct from r.import) as edited
                        from import_row r
                        where r.import = ? and r.outcome = ? and r.number > ?
                        order by r.number limit ?
                        """)
                .params(id.value(), outcome.name(), after, most)
                .query((row, number) -> new ImportedActivityRow(
                        row.getInt("number"),
                        row.getString("activity"),
                        row.getInt("campaign"),
                        new TrustCode(row.getString("trust")),
                        row.getBoolean("edited"),
                        row.getBoolean("also")))
                .list();
    }

    /** @param activities to undo although they were changed since */
    void includeEdited(ImportId id, Set<String> activities) {
        jdbc.sql("update import_row set also = activity = any (?) where import = ? and outcome = 'STORED'")
                .params(activities.toArray(String[]::new), id.value())
                .update();
    }

    /** @return how many could be ticked or left out */
    int tick(ImportId id, Set<Integer> numbers, boolean ticked) {
        return jdbc.sql("""
                        update import_row set ticked = ?
                        where import = ? and number = any (?) and outcome in ('FINE', 'WARNED')
                        """)
                .params(ticked, id.value(), numbers.toArray(Integer[]::new))
                .update();
    }

    List<ImportedRow> list(ImportId id, Set<RowOutcome> only, int after, int most) {
        return jdbc.sql("""
                        select number, shown, activity, becomes, said from (
                            select r.*, case when not ticked and r.outcome in ('FINE', 'WARNED') then 'UNTICKED'
                                else r.outcome end as shown from import_row r where import = ?) listed
                        where shown = any (?) and number > ? order by number limit ?
                        """)
                .params(id.value(), only.stream().map(RowOutcome::name).toArray(String[]::new), after, most)
                .query((row, number) -> new ImportedRow(
                        row.getInt("number"),
                        RowOutcome.valueOf(row.getString("shown")),
                        row.getString("activity"),
                        row.getString("becomes"),
                        said(row)))
                .list();
    }

    private static String[] words(List<CellNote> said) {
        List<String> words = new ArrayList<>();
        said.forEach(note -> {
            words.add(note.heading());
            words.add(note.sentence());
        });
        return words.toArray(String[]::new);
    }

    private static List<CellNote> said(ResultSet row) throws SQLException {
        @Nullable Array stored = row.getArray("said");
        String[] words = stored == null ? new String[0] : (String[]) stored.getArray();
        List<CellNote> said = new ArrayList<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            said.add(new CellNote(Objects.requireNonNull(words[i]), words[i + 1]));
        }
        return said;
    }

    /** An activity of a trust, in the words by which two are compared. */
    record KnownActivity(String id, String kind, String day, String title) {}

    /** What a trust has planned and held, however it was logged. */
    List<KnownActivity> plannedOrHeld(CampaignId campaign, TrustCode trust, int most) {
        return jdbc.sql("""
                        select activity, kind, day_from, title from activity_now
                        where campaign = ? and trust = ? and counts_as in ('PLANNED', 'HELD') limit ?
                        """)
                .params(campaign.value(), trust.value(), most)
                .query((row, number) ->
                        new KnownActivity(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
