package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that people read. Its parts come from several tests, so each holds and writes its own. */
enum PermissionsDocument {
    ASKED("commands and questions"),
    CLOSED("a closed campaign"),
    DOORS("pages and doors");

    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    private final String name;

    PermissionsDocument(String name) {
        this.name = name;
    }

    /** Fails when the page says something else; with {@code -Dapprove=true} it is made to say this. */
    void verify(String text) throws IOException {
        String made = text.strip() + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, with(Files.readString(PAGE), made));
        }
        assertThat(part(Files.readString(PAGE)))
                .as("%s in docs/permissions.md; -Dapprove=true writes it", name)
                .isEqualTo(made);
    }

    private String begin() {
        return "<!-- made: " + name + " -->\n";
    }

    private String end() {
        return "<!-- end: " + name + " -->\n";
    }

    private String part(String page) {
        int from = page.indexOf(begin());
        int to = page.indexOf(end());
        return from < 0 || to < from ? "" : page.substring(from + begin().length(), to);
    }

    private String with(String page, String made) {
        String whole = begin() + made + end();
        int from = page.indexOf(begin());
        return from < 0
                ? page.stripTrailing() + "\n\n" + whole
                : page.substring(0, from) + whole + page.substring(page.indexOf(end()) + end().length());
    }

    /** One under the other; what is done to one activity stands in one line. */
    static String endpoints(List<String> names) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String name : names) {
            int end = name.indexOf("{id}/") + "{id}/".length();
            boolean act = name.startsWith("POST /api/") && name.contains("{id}/");
            lines.computeIfAbsent(act ? name.substring(0, end) : name, fresh -> new ArrayList<>())
                    .add(act ? name.substring(end) : "");
        }
        return lines.entrySet().stream()
                .map(line -> "`" + line.getKey() + "`"
                        + (line.getValue().getFirst().isEmpty() ? "" : " " + String.join(", ", line.getValue())))
                .collect(Collectors.joining("<br>"));
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String head(List<String> cells) {
        return row(cells) + "|" + " --- |".repeat(cells.size()) + "\n";
    }
}
