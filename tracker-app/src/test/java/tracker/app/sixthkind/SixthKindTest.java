package tracker.app.sixthkind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tracker.app.rules.SourceTree;

/**
 * Tries a sixth kind of activity for real: adds ambassador sessions to a copy of the sources, lets the compiler and the house's
 * own rules say what is missing, makes those edits, and runs the new kind from its command to the totals.
 */
class SixthKindTest {

    private static final Path KEPT = Path.of("src/test/resources/sixthkind");
    private static final Path TRIAL = Path.of("target/sixthkind").toAbsolutePath();
    private static final int MOST_EDITS = 8;

    /**
     * One line that an existing file needs.
     *
     * @param before the line above which it goes begins so
     * @param finder who says that it is missing
     */
    private record Edit(String file, String before, String line, String finder) {

        boolean foundByCompiler() {
            return finder.equals("the compiler");
        }

        boolean foundByTest() {
            return !foundByCompiler() && !finder.equals("the author");
        }

        String name() {
            return Path.of(file).getFileName().toString();
        }
    }

    private static List<Edit> edits = List.of();

    @BeforeAll
    static void readEdits() throws IOException {
        FileSystemUtils.deleteRecursively(TRIAL);
        edits = Files.readAllLines(KEPT.resolve("edits.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(part -> new Edit(part[0], part[1], part[2], part[3]))
                .toList();
    }

    @Test
    void the_compiler_finds_every_switch_over_kinds() throws IOException {
        List<Diagnostic<? extends JavaFileObject>> errors =
                compile("kind", edit -> edit.finder().equals("the author"), false);
        assertThat(errors).allSatisfy(error -> assertThat(error.getCode()).startsWith("compiler.err.not.exhaustive"));
        assertThat(errors)
                .extracting(SixthKindTest::fileName)
                .containsExactlyInAnyOrderElementsOf(edits.stream()
                        .filter(Edit::foundByCompiler)
                        .map(Edit::name)
                        .toList());
    }

    @Test
    void the_rules_find_every_other_list() throws Exception {
        assertThat(compile("found", edit -> !edit.foundByTest(), true)).isEmpty();
        assertThat(run("found", "SixthKindFinder").lines())
                .containsExactlyInAnyOrderElementsOf(edits.stream()
                        .filter(Edit::foundByTest)
                        .map(Edit::finder)
                        .toList());
    }

    @Test
    void with_these_edits_a_session_goes_from_its_command_to_the_totals() throws Exception {
        assertThat(compile("made", edit -> true, true)).isEmpty();
        assertThat(run("made", "SixthKindFinder")).isEmpty();
        assertThat(run("made", "SixthKindSmoke").lines())
                .containsExactly(
                        "Ambassador session delivered on 9 March 2027 at Priory School: 28 young people, from a register.",
                        "totals {TotalKey[campaign=2027, trust=RJ1, kind=AMBASSADOR_SESSION, countsAs=HELD, day=2027-03-09]="
                                + "TotalAmount[activities=1, reached=ReachTotals[low=28, best=28, high=28, counted=1, unknown=0]]}",
                        "withdrawn true",
                        "stored as ambassadorsession.AmbassadorSessionDelivered",
                        "withdrawals true",
                        "may log ITS_TRUST",
                        "may ask ITS_TRUST",
                        "owed ('STAND', 'SCHOOL_TALK', 'DEPARTMENT_VISIT', 'AMBASSADOR_SESSION')",
                        "form true");
    }

    @Test
    void it_costs_few_edits_and_the_architecture_tells_them() {
        assertThat(edits).hasSizeLessThanOrEqualTo(MOST_EDITS);
        for (String module : List.of("domain", "app", "ui")) {
            assertThat(SourceTree.javaFiles(KEPT.resolve(module))
                            .map(Path::getParent)
                            .distinct())
                    .hasSize(1);
        }
        String told = SourceTree.text(SourceTree.root().resolve("docs/architecture.md"));
        String chapter = told.substring(told.indexOf("## A sixth activity type"));
        assertThat(chapter).contains(edits.size() + " one-line edits");
        assertThat(edits).allSatisfy(edit -> assertThat(chapter).contains("`" + edit.name() + "`"));
    }

    /** Errors that come of compiling what mentions kinds, with these edits made. */
    private static List<Diagnostic<? extends JavaFileObject>> compile(
            String name, Predicate<Edit> made, boolean withItsPackages) throws IOException {
        Path sources = TRIAL.resolve(name).resolve("sources");
        Path classes = Files.createDirectories(TRIAL.resolve(name).resolve("classes"));
        List<Path> files = new ArrayList<>();
        for (Path file : SourceTree.main()) {
            List<Edit> its = edits.stream()
                    .filter(made)
                    .filter(edit -> file.endsWith(edit.file()))
                    .toList();
            if (!its.isEmpty()) {
                files.add(edited(file, its, sources));
            } else if (SourceTree.text(file).contains("ActivityKind")) {
                files.add(file);
            }
        }
        if (withItsPackages) {
            SourceTree.javaFiles(KEPT).forEach(files::add);
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
            compiler.getTask(
                            null,
                            manager,
                            problems,
                            List.of(
                                    "-proc:none",
                                    "-parameters",
                                    "-implicit:none",
                                    "-d",
                                    classes.toString(),
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static Path edited(Path file, List<Edit> its, Path sources) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (Edit edit : its) {
            List<String> places = lines.stream()
                    .filter(line -> line.startsWith(edit.before()))
                    .toList();
            assertThat(places).as("%s has one place for its line", edit.file()).hasSize(1);
            lines.add(lines.indexOf(places.getFirst()), edit.line());
        }
        Path copy = sources.resolve(its.getFirst().file());
        Files.createDirectories(copy.getParent());
        return Files.write(copy, lines);
    }

    private static String fileName(Diagnostic<? extends JavaFileObject> error) {
        return Path.of(error.getSource().getName()).getFileName().toString();
    }

    /** What a kept class says that runs among the classes of the trial. */
    private static String run(String name, String kept) throws Exception {
        Path classes = TRIAL.resolve(name).resolve("classes");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader trial = new TrialClassLoader(classes, before);
        System.setProperty("sixthkind.classes", classes.toString());
        thread.setContextClassLoader(trial);
        try {
            Class<?> type = trial.loadClass("tracker.app.sixthkind." + kept);
            return (String) ((Callable<?>) type.getDeclaredConstructor().newInstance()).call();
        } finally {
            thread.setContextClassLoader(before);
            System.clearProperty("sixthkind.classes");
        }
    }

    /** Defines all of the tracker's classes itself, those of the trial first, so that all know the sixth kind. */
    private static final class TrialClassLoader extends ClassLoader {

        private final Path classes;

        TrialClassLoader(Path classes, ClassLoader parent) {
            super(parent);
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("tracker.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String path = name.replace('.', '/') + ".class";
            Path tried = classes.resolve(path);
            try (var found = Files.exists(tried)
                    ? Files.newInputStream(tried)
                    : getParent().getResourceAsStream(path)) {
                if (found == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = found.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
