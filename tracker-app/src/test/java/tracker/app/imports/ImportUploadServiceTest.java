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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.ApplicationTest;
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
@ApplicationTest
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
}
