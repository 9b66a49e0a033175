package tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That no style sheet styles what no page has, and that colours are named in one place. */
class StyleSheetRulesTest {

    /** Both modules: the pages are here, templates and their controllers are beside. */
    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../tracker-app/src/main"));

    private static final Path STYLES = Path.of("src/main/resources/tracker/styles");
    private static final Path TOKENS = STYLES.resolve("tokens.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{};@]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern RAW_COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\("
                    + "|[:,\\s](?:white|black|red|green|blue|yellow|orange|gr[ae]y|silver|navy|purple|brown)\\b(?!-)");
    private static final Pattern DECLARATION = Pattern.compile("[{;\\s]([a-z-]+)\\s*:([^;{}]+)[;}]");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final Pattern ASKED = Pattern.compile("var\\((--[\\w-]+)");

    private static final Pattern BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`([^`]*)`");
    private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class=\\\\?[\"']([^\"']*)");
    /** A text that could be nothing but classes: no sentence is one. */
    private static final Pattern CLASSES = Pattern.compile("[a-zA-Z0-9 -]+");

    /** What the sheet sets itself on what it styles, and Vaadin's own. */
    private static final Set<String> TOKENS_OF_OTHERS = Set.of(
            "--u",
            "--across",
            "--down",
            "--share",
            "--lumo-font-family",
            "--lumo-size-m",
            "--lumo-base-color",
            "--lumo-body-text-color",
            "--lumo-secondary-text-color",
            "--lumo-primary-text-color");

    @ParameterizedTest
    @EnumSource
    void every_class_that_is_styled_is_on_a_page(StyleSheetBundle bundle) {
        Names pages = Names.in(sources(bundle));
        TreeMap<String, Set<String>> unused = new TreeMap<>();
        for (String part : bundle.parts()) {
            Set<String> here = classes(read(STYLES.resolve(part + ".css"))).stream()
                    .filter(Predicate.not(pages::has))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!here.isEmpty()) {
                unused.put(part, here);
            }
        }
        assertThat(unused)
                .as("classes that no Java, script or template of the pages names")
                .isEmpty();
    }

    @Test
    void colours_are_named_in_one_sheet() {
        TreeMap<String, List<String>> raw = new TreeMap<>();
        for (Path sheet : sheets()) {
            List<String> found = sheet.equals(TOKENS) ? List.of() : colours(read(sheet));
            if (!found.isEmpty()) {
                raw.put(STYLES.relativize(sheet).toString(), found);
            }
        }
        assertThat(raw).as("declarations with a colour that is no token").isEmpty();
    }

    @Test
    void every_token_is_there_and_asked_for() {
        Set<String> asked = new TreeSet<>();
        sheets().forEach(sheet -> all(ASKED, read(sheet), asked));
        Set<String> there = new TreeSet<>(all(TOKEN, read(TOKENS), new TreeSet<>()));
        asked.removeAll(TOKENS_OF_OTHERS);
        there.removeAll(TOKENS_OF_OTHERS);
        assertThat(asked).isEqualTo(there);
    }

    @Test
    void every_sheet_is_served() {
        Set<Path> served = Stream.of(StyleSheetBundle.values())
                .flatMap(bundle -> bundle.parts().stream())
                .map(part -> STYLES.resolve(part + ".css"))
                .collect(Collectors.toSet());
        assertThat(served).containsExactlyInAnyOrderElementsOf(sheets());
    }

    @Test
    void what_is_served_says_the_same_in_fewer_bytes() {
        String served = StyleSheetBundle.TRACKER.text();
        assertThat(served).doesNotContain("/*").doesNotContain("\n ").startsWith("\n:root {");
        assertThat(classes(served))
                .isEqualTo(StyleSheetBundle.TRACKER.parts().stream()
                        .flatMap(part -> classes(read(STYLES.resolve(part + ".css"))).stream())
                        .collect(Collectors.toSet()));
        assertThat(StyleSheetBundle.named("tracker")).contains(StyleSheetBundle.TRACKER);
        assertThat(StyleSheetBundle.named("other")).isEmpty();
        assertThat(StyleSheetBundle.TRACKER.address())
                .isEqualTo("tracker/tracker.css?v=" + StyleSheetBundle.TRACKER.version());
    }

    /** The rules bite: on what is planted here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "button.addClassNames(\"plain\", \"quiet\");|true",
                "<p class=\"small quiet\">|true",
                "list.addClassName(\"qui\" + \"et\");|false",
                "list.addClassName(\"qui-\" + state);|false",
                "Span text = new Span(\"Keep quiet, please.\");|false",
                "// quiet|false"
            })
    void a_class_counts_as_used_only_where_it_is_named_as_one(String source, boolean used) {
        assertThat(new Names(source).has("quiet")).isEqualTo(used);
    }

    @Test
    void a_class_that_is_put_together_counts_as_used() {
        Names names = new Names("tag.addClassName(\"kind-\" + kind.word());");
        assertThat(names.has("kind-stand")).isTrue();
        assertThat(names.has("kinder")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { color: #fff; }|1",
                "a { border: 1px solid rgb(0 0 0 / 50%); }|1",
                "a { color: white; white-space: nowrap; }|1",
                "a { color: var(--on-dark); border-color: CanvasText; background: transparent; }|0",
                "#keys button { color: var(--text); }|0"
            })
    void a_raw_colour_is_found(String sheet, int found) {
        assertThat(colours(sheet)).hasSize(found);
    }

    /** Where the classes of that bundle may come from: each page that stands alone has its own script and template. */
    private static List<Path> sources(StyleSheetBundle bundle) {
        Predicate<Path> own = switch (bundle) {
            case TRACKER -> file -> !file.endsWith("wall.js") && !file.endsWith("embed.js");
            case WALL -> file -> file.endsWith("wall.js") || file.toString().contains("templates/display");
            case EMBED -> file -> file.endsWith("embed.js") || file.toString().contains("templates/embed");
            case REPORT -> file -> file.toString().contains("templates/report");
        };
        return SOURCES.stream()
                .flatMap(StyleSheetRulesTest::files)
                .filter(file -> file.toString().matches(".*\\.(java|js|html)"))
                .filter(own)
                .toList();
    }

    private static List<Path> sheets() {
        return files(STYLES).filter(file -> file.toString().endsWith(".css")).toList();
    }

    private static Set<String> classes(String sheet) {
        Set<String> found = new TreeSet<>();
        Matcher selector = SELECTOR.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (selector.find()) {
            all(CLASS, selector.group(1), found);
        }
        return found;
    }

    private static List<String> colours(String sheet) {
        return DECLARATION
                .matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .filter(one -> RAW_COLOUR.matcher(one.group(2)).find())
                .map(one -> one.group(1) + ":" + one.group(2))
                .toList();
    }

    private static Set<String> all(Pattern pattern, String text, Set<String> found) {
        pattern.matcher(text).results().map(one -> one.group(1)).forEach(found::add);
        return found;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The names of classes in sources: in texts that hold nothing else, and in attributes; whole, or begun and put together. */
    private static final class Names {

        private final Set<String> whole = new HashSet<>();
        private final Set<String> begun = new HashSet<>();

        Names(String source) {
            String code = COMMENT.matcher(source).replaceAll("");
            BLOCK.matcher(code).results().map(one -> one.group(1)).forEach(this::attributes);
            Matcher text = QUOTED.matcher(code);
            while (text.find()) {
                for (int group = 1; group <= text.groupCount(); group++) {
                    take(text.group(group));
                }
            }
            attributes(code);
        }

        private Names() {}

        static Names in(List<Path> files) {
            Names all = new Names();
            for (Path file : files) {
                Names here = new Names(read(file));
                all.whole.addAll(here.whole);
                all.begun.addAll(here.begun);
            }
            return all;
        }

        boolean has(String name) {
            return whole.contains(name) || begun.stream().anyMatch(name::startsWith);
        }

        private void take(String text) {
            if (text != null && CLASSES.matcher(text).matches()) {
                words(text);
            }
        }

        private void attributes(String text) {
            CLASS_ATTRIBUTE.matcher(text).results().map(one -> one.group(1)).forEach(this::words);
        }

        private void words(String text) {
            for (String word : text.trim().split("\\s+")) {
                (word.endsWith("-") ? begun : whole).add(word);
            }
        }
    }
}
