package tracker.app.messaging;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;

/** SQL that finds which activities have stored events, on the commands' connections. */
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

    /** Those without stored events. Each is looked up separately, so that no plan scans the whole table. */
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
