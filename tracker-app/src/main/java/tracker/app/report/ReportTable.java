package tracker.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report, as the CSV file and the workbook both write it.
 *
 * @param name also of the sheet
 * @param headings one for each column
 * @param rows each as long as the headings: texts, whole numbers, or nothing
 */
record ReportTable(String name, List<String> headings, List<List<@Nullable Object>> rows) {}
