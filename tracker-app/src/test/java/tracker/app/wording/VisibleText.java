package tracker.app.wording;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A text that a person may read, and where it stands: string literals of the main sources, templates and scripts. */
record VisibleText(String file, long line, String text) {

    private static final List<String> MODULES = List.of("tracker-domain", "tracker-ui", "tracker-app");

    /** SQL, style sheets and patterns are written for machines. */
    private static final Pattern FOR_MACHINES = Pattern.compile(
            "(?s).*(\\bselect\\b.*\\bfrom\\b|\\binsert into\\b|\\bupdate \\w+ (\\w+ )?set\\b|\\bdelete from\\b|\\bwhere \\w|\\border by\\b|\\bgroup by\\b"
                    + "|\\b(create|alter|drop|truncate|lock|analyze) (table|index|view|unlogged)|\\bjoin \\w+|\\bon conflict\\b|\\bis (not )?null\\b"
                    + "|\\b(and|or) [\\w.]+ (=|<|>|in |is |~)|\\bnot exists\\b|\\bcoalesce\\(|\\bunion all\\b|\\bselect \\w+\\(|= any \\(|count\\(\\*\\)|\\b[a-z]+_[a-z]+\\b|\\A[a-z]+(, [a-z]+){3,}\\z|\\(\\?[:i!<=]|\\\\\\\\[bws]|::).*");

    private static final Pattern SENTENCE =
            Pattern.compile("(?s).*[A-Za-z]{2,}[^A-Za-z]* [^A-Za-z]*[A-Za-z]{2,}.*|[A-Z][a-z]+");

    private static final Pattern SCRIPT_TEXT =
            Pattern.compile("'((?:[^'\\\\\n]|\\\\.)*)'|\"((?:[^\"\\\\\n]|\\\\.)*)\"|`((?:[^`\\\\]|\\\\.)*)`");

    private static final Pattern MARKUP =
            Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<!--.*?-->|<[^>]*>|\\[\\[.*?]]");

    /** All of the main sources below {@code root}. */
    static List<VisibleText> below(Path root) {
        List<VisibleText> found = new ArrayList<>();
        List<Path> java = new ArrayList<>();
        for (String module : MODULES) {
            Path main = root.resolve(module).resolve("src/main");
            for (Path file : filesBelow(main)) {
                String name = file.toString();
                if (name.endsWith(".java")) java.add(file);
                else if (name.endsWith(".js") && !name.contains("/generated/")) fromScript(root, file, found);
                else if (name.endsWith(".html")) fromMarkup(root, file, found);
            }
        }
        found.addAll(fromJava(root, java));
        return found;
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<VisibleText> fromJava(Path root, List<Path> files) {
        var compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests run on a JDK");
        List<VisibleText> found = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                String file =
                        root.relativize(Path.of(unit.getSourceFile().getName())).toString();
                new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
                        String joined = joined(tree);
                        if (joined == null) return super.visitBinary(tree, nothing);
                        add(tree, joined);
                        return nothing;
                    }

                    @Override
                    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
                        if (tree.getValue() instanceof String text) add(tree, text);
                        return nothing;
                    }

                    @Override
                    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
                        return tree.getAnnotationType().toString().startsWith("SuppressWarnings")
                                ? nothing
                                : super.visitAnnotation(tree, nothing);
                    }

                    private void add(Tree tree, String text) {
                        if (isRead(text)) {
                            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
                            found.add(new VisibleText(file, line, text));
                        }
                    }
                }.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Null if it is no sum of texts alone: "a" + "b" is one sentence, broken for the width of the line. */
    private static @Nullable String joined(Tree tree) {
        if (tree instanceof LiteralTree literal) return literal.getValue() instanceof String text ? text : null;
        if (!(tree instanceof BinaryTree sum) || sum.getKind() != Tree.Kind.PLUS) return null;
        String left = joined(sum.getLeftOperand());
        String right = joined(sum.getRightOperand());
        return left == null || right == null ? null : left + right;
    }

    private static void fromScript(Path root, Path file, List<VisibleText> found) {
        long line = 0;
        for (String code : read(file).split("\n")) {
            line++;
            if (code.strip().startsWith("//") || code.strip().startsWith("*")) continue;
            Matcher texts = SCRIPT_TEXT.matcher(code);
            while (texts.find()) {
                String text = texts.group().substring(1, texts.group().length() - 1);
                if (isRead(text))
                    found.add(new VisibleText(root.relativize(file).toString(), line, text));
            }
        }
    }

    private static void fromMarkup(Path root, Path file, List<VisibleText> found) {
        String page = read(file);
        String text = MARKUP.matcher(page).replaceAll(tag -> tag.group().replaceAll("[^\n]", " "));
        long line = 0;
        for (String words : text.split("\n")) {
            line++;
            if (isRead(words.strip()))
                found.add(new VisibleText(root.relativize(file).toString(), line, words.strip()));
        }
        Matcher attributes = Pattern.compile("(?:title|alt|aria-label|placeholder|content)=\"([^\"]*)\"")
                .matcher(page);
        while (attributes.find()) {
            if (isRead(attributes.group(1)))
                found.add(new VisibleText(root.relativize(file).toString(), 0, attributes.group(1)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRead(String text) {
        return SENTENCE.matcher(text).matches() && !FOR_MACHINES.matcher(text).matches();
    }
}
