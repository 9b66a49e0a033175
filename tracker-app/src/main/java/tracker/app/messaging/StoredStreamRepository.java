package tracker.app.messaging;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;

/** The SQL that tells of which activities anything is stored, on the commands' connections. */
@Component
class StoredStreamRepository {

    private final CommandsDatabase database;

    StoredStreamRepository(CommandsDatabase database) {
        this.database = database;
    }

    boolean isStored(String activity) {
        return database.directJdbc()
                .sql("select exists (select from domain_event where aggregate_identifier = ?)")
                .param(activity)
                .query(Boolean.class)
                .single();
    }

    /** Those of which nothing is stored yet; each is looked up by itself, so that no plan reads the table whole. */
    Set<String> withoutEvents(Set<String> activities) {
        Set<String> streams = new HashSet<>(activities);
        database.directJdbc()
                .sql("""
                        select stream from unnest(?) as asked (stream),
                            lateral (select from domain_event where aggregate_identifier = stream limit 1) as stored
                        """)
                .param(activities.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(streams::remove);
        return streams;
    }
}
