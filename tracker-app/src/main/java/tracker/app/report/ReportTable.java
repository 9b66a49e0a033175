package tracker.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report, for the CSV file and the workbook.
 *
 * @param name also of the sheet
 * @param headings one for each column
 * @param rows each as long as the headings, with texts, whole numbers or null
 */
record ReportTable(String name, List<String> headings, List<List<@Nullable Object>> rows) {}
