package tracker.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.SharedApplicationTest;
import tracker.app.spreadsheet.SheetSelection;
import tracker.app.spreadsheet.SpreadsheetReader;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.imports.ImportedRow.CellNote;

/** Reads files as people really have them, row by row, against what is right for each. */
@SharedApplicationTest
class ImportCaseFilesTest {

    private static final AnnouncedCampaign WEEK = new AnnouncedCampaign(
            new CampaignId(2025),
            "Healthcare Science Week 2025",
            new CampaignDays(
                    LocalDate.of(2025, 2, 1),
                    LocalDate.of(2025, 3, 10),
                    LocalDate.of(2025, 3, 16),
                    LocalDate.of(2025, 3, 31)),
            DatesStatus.CONFIRMED,
            false,
            List.of(),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    @Autowired
    ReferenceListResolver words;

    @Autowired
    SchoolTextResolver schools;

    /** Each row in one line: its number, what it becomes or that it cannot, and all that is said about it. */
    List<String> read(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/cases/import/" + name))) {
            Files.copy(in, file);
        }
        ImportRowReader reader = new ImportRowReader(
                words,
                schools,
                new ImportDayReader(
                        2025, year -> Optional.of(WEEK).filter(week -> week.id().value() == year)),
                null,
                LocalDate.of(2025, 3, 20));
        List<String> lines = new ArrayList<>();
        try (SpreadsheetReader table =
                SpreadsheetReader.open(file, name, ImportColumnMapping::known, SheetSelection.AUTOMATIC)) {
            lines.add("sheet “" + table.selection().sheet() + "”, headings in row "
                    + table.selection().headingRow());
            ImportColumnMapping columns =
                    ImportColumnMapping.guessed(table.headings()).checked();
            table.forEachRemaining(row -> lines.add(line(reader.read(new ImportCellReader(row, columns)))));
        }
        return lines;
    }

    private static String line(ParsedImportRow row) {
        ImportCellReader cells = row.cells();
        String begins = cells.number() + " ";
        if (cells.leftOut() != null) {
            return begins + "left out: " + cells.leftOut();
        }
        if (!cells.wrong().isEmpty()) {
            return begins + "FAULT " + said(cells.wrong());
        }
        String note = row.entry() == null || row.entry().note() == null
                ? ""
                : " [" + row.entry().note().value().replace("\n", " / ") + "]";
        String school = row.entry() == null || row.entry().school() == null
                ? ""
                : " {" + row.entry().school().urn() + "}";
        return begins
                + row.inWords()
                + school
                + note
                + (cells.doubts().isEmpty() ? "" : (cells.ticked() ? " DOUBT " : " ASKS ") + said(cells.doubts()));
    }

    private static String said(List<CellNote> notes) {
        return notes.stream()
                .map(note -> note.heading() + ": " + note.sentence())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counts.csv",
                "dates.csv",
                "hidden-first-sheet.xlsx",
                "nbsp.csv",
                "sep-line.csv",
                "strict.xlsx",
                "title-rows.xlsx",
                "urn.csv",
                "x000d.xlsx"
            })
    void each_row_is_read_as_it_is_meant(String name) throws IOException {
        Path right = Path.of("src/test/resources/cases/import", name + ".right.txt");
        List<String> rows = read(name);
        if (Boolean.getBoolean("approve")) {
            Files.write(right, rows, StandardCharsets.UTF_8);
        }
        assertThat(rows).isEqualTo(Files.readAllLines(right));
    }
}
