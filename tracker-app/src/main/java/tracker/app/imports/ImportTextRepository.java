package tracker.app.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.imports.ImportId;

/** Removes what an import keeps of the text of an activity: what was said about its row, and the uploaded file. */
@Component
public class ImportTextRepository {

    private final JdbcClient jdbc;
    private final UploadStore uploads;

    ImportTextRepository(JdbcClient jdbc, UploadStore uploads) {
        this.jdbc = jdbc;
        this.uploads = uploads;
    }

    /** The rows and their outcome stay, so that the import can still be undone. */
    public void erase(String activity) {
        List<String> imports = jdbc.sql("select distinct import from import_row where activity = ?")
                .param(activity)
                .query(String.class)
                .list();
        imports.forEach(each -> uploads.delete(new ImportId(each)));
        jdbc.sql("update import_row set said = '{}' where activity = ? and said is not null")
                .param(activity)
                .update();
    }
}
