package tracker.app.rules;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import tracker.domain.activity.ActivityKind;

/**
 * Places that a sixth type of activity, a new command or a new event would not reach, because the compiler does not
 * check them.
 */
public final class SwitchRules {

    private static final Set<String> WORDS = Set.of(
            "tracker.domain.activity.ActivityKind",
            "tracker.domain.activity.ActivityVenue",
            "tracker.domain.activity.ActivityEvent",
            "tracker.domain.activity.ContributionEvent",
            "tracker.domain.activity.OutingEvent",
            "tracker.domain.activity.ActivityCommand",
            "tracker.domain.shared.Command");

    private static final Pattern HAS_DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");

    /** A list of types in SQL, an event by its suffix, an event by its stored name, a rule by its prefix. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("'(" + words(ActivityKind.values()) + ")'"),
            Pattern.compile("like '%%?[A-Z][a-z]+'"),
            Pattern.compile("'(stand|schooltalk|departmentvisit|video|course)\\.[A-Z]\\w+'"),
            Pattern.compile("(name\\(\\)|getSimpleName\\(\\))\\.(startsWith|endsWith|contains)\\("));

    private SwitchRules() {}

    /** Each default over a type of activity, a command or an event: "Planted.java:12 …". */
    public static List<String> defaultsIn(List<Path> files) {
        List<Path> suspects = files.stream()
                .filter(file -> HAS_DEFAULT.matcher(SourceTree.text(file)).find())
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                    null,
                    manager.getJavaFileObjectsFromPaths(suspects));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            for (CompilationUnitTree unit : units) {
                new DefaultScanner(Trees.instance(task), unit, found).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Each type of activity, event or rule written as text: "Planted.java: 'STAND'". */
    public static List<String> namesWrittenOutIn(List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String code = SourceTree.text(file).replaceAll("(?s)/\\*.*?\\*/", "");
            for (Pattern pattern : NAMES) {
                Matcher matcher = pattern.matcher(code);
                while (matcher.find()) {
                    found.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        return found;
    }

    private static String words(ActivityKind... kinds) {
        return Arrays.stream(kinds).map(Enum::name).collect(Collectors.joining("|"));
    }

    private static final class DefaultScanner extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final CompilationUnitTree unit;
        private final List<String> found;

        DefaultScanner(Trees trees, CompilationUnitTree unit, List<String> found) {
            this.trees = trees;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            look(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            look(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void look(Tree tree, ExpressionTree selector, List<? extends CaseTree> cases) {
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), selector));
            boolean hasDefault = cases.stream()
                    .flatMap(each -> each.getLabels().stream())
                    .anyMatch(DefaultCaseLabelTree.class::isInstance);
            if (hasDefault && (isWord(type) || namesKinds(cases))) {
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
                found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line + " has a default over "
                        + type);
            }
        }

        /** A string that is compared with the names of types counts as one. */
        private static boolean namesKinds(List<? extends CaseTree> cases) {
            Set<String> words = Arrays.stream(ActivityKind.values())
                    .flatMap(kind -> Stream.of(kind.word(), kind.shortWord(), kind.idPrefix()))
                    .collect(Collectors.toSet());
            return cases.stream()
                            .flatMap(each -> each.getLabels().stream())
                            .filter(ConstantCaseLabelTree.class::isInstance)
                            .map(label -> ((ConstantCaseLabelTree) label).getConstantExpression())
                            .filter(LiteralTree.class::isInstance)
                            .map(literal -> String.valueOf(((LiteralTree) literal).getValue()))
                            .filter(words::contains)
                            .count()
                    > 1;
        }

        /** A type of activity, a command, an event, or a sealed type of the domain. */
        private static boolean isWord(TypeMirror type) {
            if (type == null || type.getKind() != TypeKind.DECLARED) {
                return false;
            }
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            String name = element.getQualifiedName().toString();
            return WORDS.contains(name)
                    || (name.matches("tracker(\\.planted)?\\.domain\\..*")
                            && element.getModifiers().contains(Modifier.SEALED));
        }
    }
}
