package tracker.app.imports;

import org.springframework.stereotype.Component;
import tracker.app.retention.RetentionTask;

/** Removes uploaded spreadsheets after 30 days. */
@Component
class UploadRetentionTask implements RetentionTask {

    private final UploadStore uploads;

    UploadRetentionTask(UploadStore uploads) {
        this.uploads = uploads;
    }

    @Override
    public String subject() {
        return "uploaded files";
    }

    @Override
    public int removeExpired() {
        return uploads.removeExpired();
    }
}
