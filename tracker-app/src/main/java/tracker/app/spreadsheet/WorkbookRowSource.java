package tracker.app.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first sheet. For formulas the stored result is used; nothing is calculated. */
final class WorkbookRowSource implements SpreadsheetReader.RowSource {

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private WorkbookRowSource(String name, ReadableWorkbook workbook, Stream<Row> stream) {
        this.name = name;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static WorkbookRowSource open(Path file, String name) throws IOException {
        WorkbookGuard.check(file, name);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
            if (workbook.isDate1904()) {
                workbook.close();
                throw SpreadsheetReader.refused(name, "it uses the 1904 date system; save it as .csv");
            }
            return new WorkbookRowSource(
                    name, workbook, workbook.getFirstSheet().openStream());
        } catch (tracker.app.datafiles.FileRefusedException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            throw damaged(name);
        }
    }

    private static RuntimeException damaged(String name) {
        return SpreadsheetReader.refused(name, "it is damaged; open it in Excel and save it again");
    }

    @Override
    public @Nullable SpreadsheetRow next() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (RuntimeException unreadable) {
            throw damaged(name);
        }
    }

    private static SpreadsheetRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        Map<Integer, String> faults = new HashMap<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            Cell cell = row.getCell(place);
            String text = cell == null ? "" : text(cell).strip();
            if (cell != null) {
                @Nullable String fault = fault(cell, text);
                if (fault != null) {
                    faults.put(place, fault);
                }
            }
            cells.add(
                    text.length() > SpreadsheetLimits.LONGEST_CELL
                            ? text.substring(0, SpreadsheetLimits.LONGEST_CELL)
                            : text);
        }
        return new SpreadsheetRow(row.getRowNum(), cells, faults);
    }

    private static @Nullable String fault(Cell cell, String text) {
        if (text.length() > SpreadsheetLimits.LONGEST_CELL) {
            return "The text is too long.";
        }
        if (cell.getType() == CellType.ERROR) {
            return "Excel shows an error here (" + cell.getRawValue() + "). Enter the value itself.";
        }
        return cell.getType() == CellType.FORMULA && text.isEmpty()
                ? "There is a formula without a result. Open the file in Excel and save it, or enter the value itself."
                : null;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return plain(cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA) {
            Object value = cell.getValue();
            return value instanceof BigDecimal number ? plain(number) : value == null ? "" : String.valueOf(value);
        }
        String text = cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR ? "" : cell.getText();
        return text == null ? "" : text;
    }

    private static String plain(BigDecimal number) {
        BigDecimal brief = number.stripTrailingZeros();
        // 1E+500000 would be half a megabyte of noughts
        return Math.abs(brief.scale()) > 20 ? brief.toString() : brief.toPlainString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
