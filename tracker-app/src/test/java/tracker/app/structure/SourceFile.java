package tracker.app.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Java file with one top-level type.
 *
 * @param imports the fully qualified names, those of static imports without the member
 */
record SourceFile(Path path, String packageName, String typeName, List<String> imports, int lines) {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?([\\w.]+?)(\\.\\*)?;");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** All files under a folder; none where there is no such folder. */
    static List<SourceFile> under(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SourceFile read(Path file) {
        try {
            String text = Files.readString(file);
            Matcher found = PACKAGE.matcher(text);
            List<String> imports = IMPORT.matcher(text)
                    .results()
                    .map(each -> each.group(1) == null
                            ? each.group(2)
                            : each.group(2).substring(0, each.group(2).lastIndexOf('.')))
                    .distinct()
                    .toList();
            return new SourceFile(
                    file,
                    found.find() ? found.group(1) : "",
                    file.getFileName().toString().replace(".java", ""),
                    imports,
                    (int) text.lines().count());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether it holds a type, not only words about a package. */
    boolean isType() {
        return !typeName.endsWith("-info");
    }
}
