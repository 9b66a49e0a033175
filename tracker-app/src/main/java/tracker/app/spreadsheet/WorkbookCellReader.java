package tracker.app.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a workbook into texts. A number that is shown as a date becomes that date, in whichever of the two
 * systems the workbook counts its days. For formulas the stored result is used; nothing is calculated.
 */
final class WorkbookCellReader {

    private WorkbookCellReader() {}

    static SpreadsheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> faults = new HashMap<>();
        int width = Math.min(row.getCellCount(), SpreadsheetLimits.MOST_CELLS);
        for (int place = 0; place < width; place++) {
            Cell cell = row.getCell(place);
            String text = cell == null ? "" : CellTextCleaner.clean(text(cell));
            @Nullable String fault = cell == null ? null : fault(cell, text);
            if (fault != null) {
                faults.put(place, fault);
            }
            cells.add(
                    text.length() > SpreadsheetLimits.LONGEST_CELL
                            ? text.substring(0, SpreadsheetLimits.LONGEST_CELL)
                            : text);
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty() && !faults.containsKey(cells.size() - 1)) {
            cells.removeLast();
        }
        return new SpreadsheetRow(row.getRowNum(), cells, faults);
    }

    private static @Nullable String fault(Cell cell, String text) {
        if (text.length() > SpreadsheetLimits.LONGEST_CELL) {
            return "The text is too long.";
        }
        if (cell.getType() == CellType.ERROR) {
            return CellTextCleaner.fault(String.valueOf(cell.getRawValue())) == null
                    ? "The spreadsheet shows an error here (" + cell.getRawValue() + "). Enter the value itself."
                    : CellTextCleaner.fault(String.valueOf(cell.getRawValue()));
        }
        return cell.getType() == CellType.FORMULA && text.isEmpty() && cell.getRawValue() == null
                ? "There is a formula without a result. Open the file in Excel and save it, or enter the value itself."
                : CellTextCleaner.fault(text);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell, cell.asNumber());
        }
        if (cell.getType() == CellType.FORMULA) {
            Object value = cell.getValue();
            return value instanceof BigDecimal number
                    ? number(cell, number)
                    : value == null ? "" : String.valueOf(value);
        }
        String text = cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR ? "" : cell.getText();
        return text == null ? "" : text;
    }

    private static String number(Cell cell, BigDecimal number) {
        @Nullable String format = cell.getDataFormatString();
        if (format != null && showsADate(format) && number.signum() > 0 && number.precision() - number.scale() < 8) {
            try {
                LocalDateTime date = cell.asDate();
                return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString()
                        : date.toLocalDate() + " " + date.toLocalTime().withNano(0);
            } catch (DateTimeException | IllegalStateException noDate) {
                return plain(number);
            }
        }
        return plain(number);
    }

    /** Whether a number format has a day or a month and year, outside quotation marks and brackets. */
    static boolean showsADate(String format) {
        String shown =
                format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "").toLowerCase(java.util.Locale.ROOT);
        return !shown.contains("general") && (shown.contains("d") || shown.contains("y")) && shown.matches("[^0#?]*");
    }

    private static String plain(BigDecimal number) {
        BigDecimal brief = number.stripTrailingZeros();
        // 1E+500000 would be half a megabyte of noughts
        return Math.abs(brief.scale()) > 20 ? brief.toString() : brief.toPlainString();
    }
}
