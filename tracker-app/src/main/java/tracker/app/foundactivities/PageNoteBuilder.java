package tracker.app.foundactivities;

import java.util.ArrayList;
import java.util.List;
import tracker.domain.shared.Note;

/** Builds the note: what the page says beyond the fields, and its URL. */
final class PageNoteBuilder {

    private PageNoteBuilder() {}

    /** @param specialisms those without a field */
    static Note of(FoundActivity found, List<String> specialisms) {
        List<String> lines = new ArrayList<>();
        add(lines, "", found.title());
        add(lines, "For: ", found.audience());
        add(lines, "Specialisms: ", String.join(", ", specialisms));
        add(lines, "People reached, in the page's words: ", found.figure());
        add(lines, "Taking part: ", found.helpers());
        add(lines, "", found.notes());
        add(lines, "Source: ", found.address());
        add(lines, "Imported from row ", found.id());
        return new Note(String.join("\n", lines));
    }

    private static void add(List<String> lines, String before, String text) {
        if (!text.isEmpty()) {
            lines.add(before + text);
        }
    }
}
