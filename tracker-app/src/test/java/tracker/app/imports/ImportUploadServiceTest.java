package tracker.app.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.SharedApplicationTest;
import tracker.app.spreadsheet.SpreadsheetReader;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportId;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CurrentUser;

/** Files that go with imports: who may hand them in, and what we write out. */
@SharedApplicationTest
class ImportUploadServiceTest {

    @TempDir
    Path folder;

    @Autowired
    Queries queries;

    @Autowired
    WrongRowsExporter wrongRows;

    private ImportUploadService desk(CallerIdentity speaker) {
        return new ImportUploadService(
                new UploadStore(new UploadProperties(folder.toString())),
                wrongRows,
                queries,
                new FixedSpeaker(speaker));
    }

    private record FixedSpeaker(CallerIdentity speaker) implements CurrentUser {

        @Override
        public String name() {
            return "";
        }

        @Override
        public int idleTimeoutSeconds() {
            return 0;
        }

        @Override
        public void signOut() {}
    }

    private static CallerIdentity contributor() {
        return new CallerIdentity(new PersonId("person-1"), null, Map.of(GUYS, Role.CONTRIBUTOR));
    }

    private void refused(CallerIdentity speaker, @Nullable TrustCode trust) throws IOException {
        ByteArrayInputStream content = new ByteArrayInputStream("Kind,Day".getBytes(UTF_8));
        assertThatThrownBy(() -> desk(speaker).keep(ImportId.next(), trust, content))
                .isInstanceOf(RuleBroken.class);
        assertThat(content.available()).as("nothing of it is read").isEqualTo(8);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoever_may_not_import_for_a_trust_leaves_nothing_here() throws IOException {
        refused(CallerIdentity.VISITOR, GUYS);
        refused(CallerIdentity.VISITOR, null);
        refused(contributor(), LEEDS);
        refused(contributor(), null);
        ImportId own = ImportId.next();
        desk(contributor()).keep(own, GUYS, new ByteArrayInputStream("Kind,Day".getBytes(UTF_8)));
        assertThat(folder.resolve("imports").resolve(own.value())).hasContent("Kind,Day");
    }

    @Test
    void the_template_is_read_with_every_column_known() throws IOException {
        for (boolean workbook : List.of(true, false)) {
            Path file = Files.write(
                    folder.resolve("template-" + workbook), desk(contributor()).template(workbook));
            try (SpreadsheetReader table = SpreadsheetReader.open(file, "template")) {
                assertThat(ImportColumnMapping.guessed(table.headings()).meant())
                        .isEqualTo(Arrays.asList(ImportColumn.values()));
                assertThat(table.hasNext()).isFalse();
            }
        }
    }

    /** A job removes them; it does not wait for somebody to upload another one. */
    @Test
    void an_upload_is_removed_after_30_days_and_only_its_owner_can_read_it() throws IOException {
        UploadStore store = new UploadStore(new UploadProperties(folder.toString()));
        ImportId old = ImportId.next();
        ImportId young = ImportId.next();
        store.store(old, new ByteArrayInputStream("a".getBytes(UTF_8)));
        store.store(young, new ByteArrayInputStream("b".getBytes(UTF_8)));
        Instant now = Instant.now();
        Files.setLastModifiedTime(store.file(old), FileTime.from(now.minus(Duration.ofDays(31))));
        Files.setLastModifiedTime(store.file(young), FileTime.from(now.minus(Duration.ofDays(29))));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.file(young))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(store.file(young).getParent())))
                .isEqualTo("rwx------");
        assertThat(new UploadRetentionTask(store).removeExpired()).isEqualTo(1);
        assertThat(store.has(old)).isFalse();
        assertThat(store.has(young)).isTrue();
    }
}
