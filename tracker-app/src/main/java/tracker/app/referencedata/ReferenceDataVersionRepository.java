package tracker.app.referencedata;

import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;

/** The version number of the reference data. It grows with every change, so that all nodes detect stale caches. */
@Component
class ReferenceDataVersionRepository {

    private final CommandsDatabase database;

    ReferenceDataVersionRepository(CommandsDatabase database) {
        this.database = database;
    }

    long current() {
        return database.directJdbc()
                .sql("select version from register_version")
                .query(Long.class)
                .single();
    }

    /** Called in the transaction of the change. */
    void increment() {
        database.jdbc().sql("update register_version set version = version + 1").update();
    }
}
