package tracker.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainWordsTest {

    /** Folders in which a place may have any name. */
    private static final List<String> INVENTED = List.of("tracker/app/demo/");

    /**
     * Texts that are names for machines although they look like words: a sheet of the report workbook, and column headings that are
     * recognised in spreadsheets because people's own have them.
     */
    private static final Set<String> NAMES = Set.of("By kind", "Kind", "kind of activity", "activity kind");

    @Test
    void nobodyStumblesOverAWord() {
        assertThat(offences(VisibleText.below(root()))).isEmpty();
    }

    @Test
    void aSentenceBrokenForTheWidthOfTheLineIsReadAsOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Page.java"), """
                class Page {
                    String a = "Newest " + "facts";
                    String b = "select fact from kinds";
                    String c = "Who has not told us yet " + a;
                    String d = "fact-list";
                    String e = "72 % of trusts";
                    String f = "Names have capital letters";
                }
                """);
        assertThat(offences(VisibleText.fromJava(folder, List.of(file))))
                .hasSize(4)
                .anySatisfy(text -> assertThat(text).contains("Page.java:2", "update, or event"))
                .anySatisfy(text -> assertThat(text).contains("Page.java:2", "latest"))
                .anySatisfy(text -> assertThat(text).contains("Page.java:4", "reported"))
                .anySatisfy(text -> assertThat(text).contains("Page.java:6", "72%"));
    }

    static List<String> offences(List<VisibleText> texts) {
        return texts.stream()
                .filter(text -> INVENTED.stream().noneMatch(text.file()::contains))
                .filter(text -> !NAMES.contains(text.text()))
                .flatMap(text -> PlainWordList.words().stream()
                        .filter(word -> word.in(text.text()))
                        .map(word -> text.file() + ":" + text.line() + ": \"" + text.text() + "\" (better: "
                                + word.better() + ")"))
                .toList();
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("tracker-ui")) ? here : here.getParent();
    }
}
