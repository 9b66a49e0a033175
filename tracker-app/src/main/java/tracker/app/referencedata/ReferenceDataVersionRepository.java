package tracker.app.referencedata;

import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;

/** The number that grows with every change of the reference data, by which all nodes see that their copies are old. */
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

    /** In the transaction of the change. */
    void increment() {
        database.jdbc().sql("update register_version set version = version + 1").update();
    }
}
