package tracker.bench;

import java.util.ArrayList;
import java.util.List;

/** The result of one scenario: a table and its explanation. */
final class ReportSection {

    private final String title;
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ReportSection(String title, String... head) {
        this.title = title;
        this.head = List.of(head);
    }

    ReportSection row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    ReportSection note(String sentence) {
        notes.add(sentence);
        return this;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## ").append(title).append("\n\n");
        if (!rows.isEmpty()) {
            text.append(line(head)).append(line(head.stream().map(cell -> "---").toList()));
            rows.forEach(row -> text.append(line(row)));
            text.append('\n');
        }
        notes.forEach(note -> text.append(note).append("\n\n"));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
